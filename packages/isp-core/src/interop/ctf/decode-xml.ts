/** The text of an XML file: its encoding by mark, by its first bytes, or as it declares. */
import type { Issue } from '../../kernel/issue.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { decodeAs, encodingByMark, type Encoding } from '../bytes/decode-text.ts';
import { ctfIssue } from './ctf-issues.ts';

const DECLARED = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

export function decodeXml(bytes: Uint8Array): Result<string, Issue[]> {
  const declared = declaredIn(bytes);
  const encoding = encodingByMark(bytes) ?? wideByFirstBytes(bytes) ?? byName(declared ?? 'utf-8');
  const name = declared ?? encoding ?? '';
  if (encoding === undefined) return err([ctfIssue('ISP_CTF_ENCODING', { detail: name })]);
  const text = decodeAs(bytes, encoding);
  return text.ok ? ok(text.value) : err([ctfIssue('ISP_CTF_ENCODING', { detail: name })]);
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 300));
  return DECLARED.exec(start.replace(/^ï»¿/, ''))?.[1]?.toLowerCase();
}

/** `<` with a zero beside it: two bytes a character, without the mark that should say so. */
function wideByFirstBytes([a, b]: Uint8Array): Encoding | undefined {
  if (a === 0x3c && b === 0) return 'utf-16le';
  return a === 0 && b === 0x3c ? 'utf-16be' : undefined;
}

/**
 * A declaration that could be read byte by byte is not in UTF-16, whatever it says: a common fault
 * of programs that write to a text first.
 */
function byName(name: string): Encoding | undefined {
  if (/^(utf-?8|utf-?16|us-ascii|ascii)$/.test(name)) return 'utf-8';
  return /^(windows-1252|cp-?1252|iso-?8859-1|latin-?1)$/.test(name) ? 'windows-1252' : undefined;
}
