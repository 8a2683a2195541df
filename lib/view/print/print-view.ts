/** Lets a page print the clean view that lies over it, and nothing of itself; before and after, nothing of it is changed. */

/** Rules for sheets of paper count only in the document's own styles. */
const PAGE_CSS = `@media print {
  html { height: auto !important; overflow: visible !important; background: #fff !important; }
  html > :not([data-qingdu]) { display: none !important; }
}
@page { margin: 18mm 16mm; }`;

export function printView(document: Document, signal: AbortSignal): void {
  let restore: (() => void) | undefined;
  const begin = () => (restore ??= addStyles(document, PAGE_CSS));
  const end = () => {
    restore?.();
    restore = undefined;
  };
  document.defaultView?.addEventListener('beforeprint', begin, { signal });
  document.defaultView?.addEventListener('afterprint', end, { signal });
  signal.addEventListener('abort', end);
}

/** A constructed sheet leaves the tree alone; where the browser refuses it to content scripts, an element is added for the while. */
function addStyles(document: Document, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  } catch {
    const style = document.createElement('style');
    style.setAttribute('data-qingdu', '');
    style.textContent = css;
    document.documentElement.append(style);
    return () => style.remove();
  }
}
