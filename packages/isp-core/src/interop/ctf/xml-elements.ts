/**
 * Strict XML as a stream of the elements that are wanted, each as a small tree. No document type, no
 * entities but the five of XML, nothing external; it stops at the first thing that is too deep, too
 * long or too many, so that a hostile file costs no more than a short one.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Issue } from '../../kernel/issue.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Place } from '../draft/import-report.ts';
import { ctfIssue } from './ctf-issues.ts';
import type { CtfLimits } from './ctf-limits.ts';

/** An element with what is in it. */
export interface XmlElement {
  /** In lower case, without a prefix: files differ in both. */
  readonly name: string;
  /** As the file writes it. */
  readonly written: string;
  readonly place: Place;
  /** The text that stands in it directly, without white space around it. */
  text: string;
  readonly children: XmlElement[];
}

export interface Wanted {
  /** The names from the outermost element to the wanted one, in lower case, with `/` between. */
  readonly at: ReadonlySet<string>;
  readonly give: (element: XmlElement) => void;
  /** How many of them there may be. */
  readonly most: number;
}

/** Ends the parser’s work from inside: it knows no other way. Never leaves this file. */
class Stop extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}

const SLICE = 65_536;
/** No comment, text or name of a right file goes on for so many slices. */
const MOST_SLICES = 4;
/** A Common Transfer File has no attributes; a few do no harm. */
const MOST_ATTRIBUTES = 50;

/** Reads the text to its end. Gives the name of the outermost element. */
export function readElements(
  text: string,
  limits: CtfLimits,
  wanted: Wanted,
): Result<string, Issue[]> {
  const reading = new Reading(limits, wanted);
  try {
    for (let start = 0; start < text.length; start += SLICE) {
      reading.parser.write(text.slice(start, start + SLICE));
      reading.stopWhereNothingEnds();
    }
    reading.parser.close();
    return ok(reading.root);
  } catch (error) {
    if (error instanceof Stop) return err([error.issue]);
    throw error;
  }
}

class Reading {
  readonly parser = new SaxesParser();
  root = '';
  readonly #limits: CtfLimits;
  readonly #wanted: Wanted;
  /** Names of the elements that are open. */
  readonly #open: string[] = [];
  /** Those of them that are kept, outermost first. */
  readonly #kept: XmlElement[] = [];
  #count = 0;
  #given = 0;
  #attributes = 0;
  /** Slices since something last ended. */
  #slices = 0;
  #start: Place = { line: 1, column: 1 };

  constructor(limits: CtfLimits, wanted: Wanted) {
    this.#limits = limits;
    this.#wanted = wanted;
    const { parser } = this;
    parser.on('error', ({ message }) => this.#stop('ISP_CTF_NOT_XML', message));
    parser.on('doctype', () => this.#stop('ISP_CTF_DOCTYPE'));
    parser.on('opentagstart', ({ name }) => {
      this.#start = this.#placeOfTag(name);
      this.#attributes = 0;
    });
    parser.on('attribute', () => {
      if (++this.#attributes > MOST_ATTRIBUTES) this.#stop('ISP_CTF_TOO_MANY');
    });
    parser.on('opentag', (tag) => this.#opened(tag));
    parser.on('closetag', () => this.#closed());
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
  }

  /** Whatever is begun and never ends is left after a quarter of a million letters. */
  stopWhereNothingEnds(): void {
    if (++this.#slices > MOST_SLICES) this.#stop('ISP_CTF_TEXT_TOO_LONG');
  }

  #opened({ name: written }: SaxesTagPlain): void {
    const name = written.slice(written.indexOf(':') + 1).toLowerCase();
    this.#slices = 0;
    this.#open.push(name);
    if (this.#open.length === 1) this.#isRoot(name);
    if (this.#open.length > this.#limits.maxDepth) this.#stop('ISP_CTF_TOO_DEEP');
    if (++this.#count > this.#limits.maxElements) this.#stop('ISP_CTF_TOO_MANY');
    const above = this.#kept.at(-1);
    if (!above && !(this.#open.length <= 3 && this.#wanted.at.has(this.#open.join('/')))) return;
    const element = { name, written, place: this.#start, text: '', children: [] };
    above?.children.push(element);
    this.#kept.push(element);
  }

  #isRoot(name: string): void {
    this.root = name;
    if (name !== 'ctfile') this.#stop('ISP_CTF_NOT_CTF');
  }

  #closed(): void {
    this.#slices = 0;
    this.#open.pop();
    const element = this.#kept.pop();
    if (!element) return;
    element.text = element.text.trim();
    if (this.#kept.length > 0) return;
    // One more than the pupils: the header.
    if (++this.#given > this.#wanted.most + 1) this.#stop('ISP_CTF_TOO_MANY');
    this.#wanted.give(element);
  }

  #text(text: string): void {
    const element = this.#kept.at(-1);
    if (text.length > this.#limits.maxText) this.#stop('ISP_CTF_TEXT_TOO_LONG');
    if (!element) return;
    element.text += text;
    if (element.text.length > this.#limits.maxText) this.#stop('ISP_CTF_TEXT_TOO_LONG');
  }

  /** The parser has just read the name and one character after it. */
  #placeOfTag(name: string): Place {
    const { line, columnIndex } = this.parser;
    return { line, column: Math.max(1, columnIndex - name.length - 1) };
  }

  #stop(code: Parameters<typeof ctfIssue>[0], detail?: string): never {
    const { line, columnIndex } = this.parser;
    const place = { line, column: Math.max(1, columnIndex) };
    throw new Stop(ctfIssue(code, { place, ...(detail === undefined ? {} : { detail }) }));
  }
}
