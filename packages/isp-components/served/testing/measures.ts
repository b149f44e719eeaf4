/** What can be measured of the element that is shown. All of it runs in the page, so it is one function. */

export interface Measures {
  narrow(): string[];
  targets(): string[];
  spaced(): string[];
  forced(): string[];
  moving(): string[];
  printed(): Promise<string[]>;
}

declare global {
  var measures: Measures & {
    /** What hides the focus; undefined where it has left the element. */
    focus(): string[] | undefined;
  };
}

/** Puts the measures in the page. */
export function measureInPage(): void {
  const root = () => globalThis.gallery.root;
  const visible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 0 &&
    !element.closest('.visually-hidden');
  const all = <Kind extends Element = HTMLElement>(selector: string) =>
    [...root().querySelectorAll<Kind>(selector)].filter(visible);
  const named = (element: Element) => {
    const words = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
    return `${element.localName}.${element.className}#${element.id} “${words}”`.replace(
      /[\d-]{9,}[\da-f-]*/,
      '…',
    );
  };
  const pressable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const style = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);

  /** A choice is as large as its box and its label together. */
  function boxOf(element: HTMLElement): DOMRect {
    const box = element.getBoundingClientRect();
    const labels = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
    return [...labels].reduce((sum, label) => {
      const { x, y, right, bottom } = label.getBoundingClientRect();
      const [left, top] = [Math.min(sum.x, x), Math.min(sum.y, y)];
      return new DOMRect(
        left,
        top,
        Math.max(sum.right, right) - left,
        Math.max(sum.bottom, bottom) - top,
      );
    }, box);
  }

  /** A link or a word among the words of a sentence may be as high as the line (2.5.8). */
  function inSentence(element: Element): boolean {
    const { display } = style(element);
    const around = element.parentElement?.textContent.trim() ?? '';
    return display.startsWith('inline') && around.length > element.textContent.trim().length + 3;
  }

  function targets(): string[] {
    return all(pressable).flatMap((element) => {
      const { width, height } = boxOf(element);
      if ((width >= 23.9 && height >= 23.9) || inSentence(element)) return [];
      return [`${named(element)} is ${width.toFixed(0)} × ${height.toFixed(0)}`];
    });
  }

  /** Boxes that hide a part of what is in them. */
  function cut(): string[] {
    return all('*').flatMap((element) => {
      const { overflowX, overflowY, textOverflow } = style(element);
      const wide = element.scrollWidth > element.clientWidth + 1;
      const high = element.scrollHeight > element.clientHeight + 1;
      const isTyped = element.matches('input, select, option, svg *');
      const hides = (overflow: string) => overflow !== 'visible';
      if (isTyped || element.clientWidth === 0) return [];
      const isCut = (wide && hides(overflowX)) || (high && /hidden|clip/.test(overflowY));
      return isCut || textOverflow === 'ellipsis' ? [`${named(element)} cuts off`] : [];
    });
  }

  /** Words that stick out of the button or badge they are in. */
  function spilt(): string[] {
    return all('button, .button, .badge, summary, label').flatMap((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const inner = [...range.getClientRects()].filter(
        ({ width, height }) => width > 1 && height > 1,
      );
      const box = element.getBoundingClientRect();
      const isOut = inner.some(
        (one) =>
          one.right > box.right + 2 || one.left < box.left - 2 || one.bottom > box.bottom + 6,
      );
      const hasHidden = element.querySelector('.visually-hidden') !== null;
      return isOut && !hasHidden ? [`${named(element)} spills`] : [];
    });
  }

  function sideways(): string[] {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = all('*').filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} wide: ${wide.slice(0, 3).map(named).join(', ')}`];
  }

  const spacing = new CSSStyleSheet();
  spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);

  function spaced(): string[] {
    const tree = root();
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, spacing];
    const found = [...sideways(), ...cut(), ...spilt()];
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
    return found;
  }

  const edged = (element: Element) => {
    const { borderTopWidth, borderTopStyle, textDecorationLine, appearance } = style(element);
    const hasEdge = parseFloat(borderTopWidth) >= 1 && borderTopStyle !== 'none';
    return (
      hasEdge || textDecorationLine.includes('underline') || /checkbox|radio|auto/.test(appearance)
    );
  };

  /** Where colours are forced, backgrounds and shadows go: only edges, words and rings are left. */
  function forced(): string[] {
    const current = root().querySelector('[aria-current]');
    const other = root().querySelector('.nav__item:not([aria-current])');
    const same =
      current &&
      other &&
      visible(other) &&
      visible(current) &&
      style(current).borderInlineStartColor === style(other).borderInlineStartColor;
    const flat = all('input, select, textarea, .button').filter((element) => !edged(element));
    const fields = all('.field--error').filter(
      (element) => parseFloat(style(element).borderInlineStartWidth) < 3,
    );
    const icons = all<SVGElement>('svg').filter((element) => {
      const { forcedColorAdjust, stroke, fill } = style(element);
      return forcedColorAdjust === 'none' || (stroke === 'none' && fill === 'none');
    });
    return [
      ...(same ? ['the current part looks like the others'] : []),
      ...[...flat, ...fields, ...icons].map((element) => `${named(element)} has no edge`),
    ];
  }

  function moving(): string[] {
    const lasts = (times: string) => times.split(',').some((time) => parseFloat(time) > 0.001);
    return all('*').flatMap((element) => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } =
        style(element);
      const moves =
        lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
      return moves || scrollBehavior === 'smooth' ? [named(element)] : [];
    });
  }

  /** Fills every field with words, as it would be before somebody prints. */
  async function printed(): Promise<string[]> {
    const words = 'Words that somebody wrote, and wants to read on paper. '.repeat(8).slice(0, 400);
    const typed =
      'textarea:not(:disabled), input[type="text"]:not(:disabled, .control--day, .control--month, .control--year, .control--number)';
    const fields = [
      ...root().querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(typed),
    ].filter((field) => visible(field.closest('.field, .field__own') ?? field));
    for (const field of fields) {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    return [...sideways(), ...fields.flatMap(cutOnPaper)];
  }

  function cutOnPaper(field: HTMLElement): string[] {
    const paper = field.nextElementSibling;
    const shown = visible(field) ? field : paper;
    if (!shown || !visible(shown)) return [`${named(field)} is not on paper`];
    const { height, width } = shown.getBoundingClientRect();
    const isCut =
      shown === field &&
      (field.scrollHeight > field.clientHeight + 1 || field.scrollWidth > field.clientWidth + 1);
    // 400 characters need room: eight pixels each, twenty to a line.
    return isCut || height * width < 400 * 8 * 15 ? [`${named(field)} is cut`] : [];
  }

  function deepFocus(): HTMLElement | null {
    let { activeElement } = root();
    while (activeElement?.shadowRoot?.activeElement) {
      ({ activeElement } = activeElement.shadowRoot);
    }
    return activeElement as HTMLElement | null;
  }

  /** Whether a point of the element is what one would touch there. */
  function covered(element: Element): boolean {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const y = Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1);
    const inside = [top + 2, y, bottom - 2].filter((at) => at > 0 && at < innerHeight);
    return !inside.some((at) => {
      const over = (element.getRootNode() as ShadowRoot).elementFromPoint(
        Math.min((left + right) / 2, innerWidth - 1),
        at,
      );
      return over && (element.contains(over) || over.contains(element));
    });
  }

  function focus(): string[] | undefined {
    const element = deepFocus();
    if (!element) return undefined;
    const { outlineStyle, outlineWidth, opacity } = style(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isOut = bottom < 1 || top > innerHeight - 1 || right < 1 || left > innerWidth - 1;
    return [
      ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || opacity === '0'
        ? [`${named(element)} has no ring`]
        : []),
      ...(isOut
        ? [`${named(element)} is out of the window`]
        : covered(element)
          ? [`${named(element)} is covered`]
          : []),
    ];
  }

  const narrow = () => [...sideways(), ...cut(), ...targets()];
  globalThis.measures = { narrow, targets, spaced, forced, moving, printed, focus };
}
