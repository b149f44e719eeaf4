/** Puts text on the clipboard. */

/** False where the browser does not let the page do so. */
export async function copyText(text: Promise<string>): Promise<boolean> {
  try {
    // Safari lets only what is handed over during the press itself be copied, so it gets a promise.
    if ('ClipboardItem' in globalThis) await navigator.clipboard.write([itemOf(text)]);
    else await navigator.clipboard.writeText(await text);
    return true;
  } catch {
    return false;
  }
}

const itemOf = (text: Promise<string>) =>
  new ClipboardItem({
    'text/plain': text.then((plain) => new Blob([plain], { type: 'text/plain' })),
  });
