/**
 * The scrollbar of the page stands outside everything that can be laid over it. It takes the colour of the paper while
 * the view is open; to hide it would lay the page out anew, and that is the page's business.
 */

/** @returns what gives the scrollbar its own colours back. */
export function calmScrollbar(document: Document, paper: Element): () => void {
  const root = document.documentElement;
  const width = root.clientWidth;
  const view = document.defaultView;
  if (!view || view.innerWidth === width) return () => undefined;
  const sheet = sheetOf(document, view.getComputedStyle(paper).backgroundColor);
  const restore = () => {
    if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  if (root.clientWidth !== width) restore();
  return restore;
}

function sheetOf(document: Document, colour: string): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:root { scrollbar-color: ${colour} ${colour} !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return sheet;
  } catch {
    return undefined;
  }
}
