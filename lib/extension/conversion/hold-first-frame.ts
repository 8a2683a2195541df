/** Keeps a page that begins to load from being drawn for the few milliseconds in which settings come from the browser. */

/** Not `visibility`, which would take the focus from a search box. */
const UNSEEN = 'html { opacity: 0 !important }';
/** Milliseconds; if the settings are not there by then, the page is shown as it is. */
const LONGEST = 1_000;

/** Returns what lets it be drawn. A page that shows something already stays as it is. */
export function holdFirstFrame(document: Document): () => void {
  if (document.body) return () => {};
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(UNSEEN);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const release = (): void => {
      clearTimeout(timer);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
    const timer = setTimeout(release, LONGEST);
    return release;
  } catch {
    // Firefox lets no content script add a sheet: there the first frame may show the page's own script.
    return () => {};
  }
}
