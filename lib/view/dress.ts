/** Puts styles into a closed shadow root, whatever the page's content policy is. */

/** Constructed style sheets pass any page's content policy; Firefox refuses them to content scripts, a style element it takes. */
export function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
