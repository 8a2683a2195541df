/** Estimates how deep a piece of HTML nests, because the browser's own parser takes quadratic time on elements that stay open. */

const TAG =
  /<(?<close>\/)?(?:div|section|article|span|font|strong|b|em|i|u|ul|ol|li|table|blockquote|center|main)(?=[\s/>])/giu;

/** The highest number of such elements open at once, if every closing tag closes one. */
export function nestingDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { groups } of html.matchAll(TAG)) {
    depth = groups?.['close'] === undefined ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
