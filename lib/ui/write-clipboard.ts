/** Puts text, and where there is one its rich form, on the clipboard; on pages without https too. */

/** Soon after a click. @throws where the browser refuses. */
export async function writeClipboard(text: string, html?: string): Promise<void> {
  try {
    if (html === undefined) return await navigator.clipboard.writeText(text);
    const forms = { 'text/html': html, 'text/plain': text };
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch (error) {
    if (!copyByEvent(text, html)) throw error;
  }
}

/** Pages without https have no `navigator.clipboard`, and a page's policy may take it away; this older way remains. */
function copyByEvent(text: string, html: string | undefined): boolean {
  let written = false;
  const write = (event: ClipboardEvent): void => {
    if (!event.isTrusted || !event.clipboardData) return;
    // What is copied is the article: no handler of the page, before or after this one, may see or change it.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData.clearData();
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    written = true;
  };
  addEventListener('copy', write, { capture: true });
  try {
    return document.execCommand('copy') && written;
  } finally {
    removeEventListener('copy', write, { capture: true });
  }
}
