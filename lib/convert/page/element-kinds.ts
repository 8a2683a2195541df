/** What the name of an element says to a walk, as bits, so that one look-up answers all questions. */

/** Flows with the text around it: a word may begin in one and end in the next. */
export const INLINE = 1;
/** Holds text for machines, or text that must stay as written. */
export const CLOSED = 2;
/** May have a shadow root. */
export const HOST = 4;
/** Of the page's own making: its shadow root may come later. */
export const OWN = 8;
/** Holds another page. */
export const FRAME = 16;

const NAMES: readonly (readonly [number, string])[] = [
  [
    INLINE,
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q s small span strike strong sub sup ' +
      'time tt u var wbr',
  ],
  [
    CLOSED,
    'script style noscript template code pre kbd samp textarea object canvas audio video xmp plaintext ' +
      'noembed noframes link meta base',
  ],
  [HOST, 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'],
  [FRAME, 'iframe frame'],
];

const kinds = new Map<string, number>();
for (const [kind, names] of NAMES) {
  for (const name of names.split(' ')) kinds.set(name, (kinds.get(name) ?? 0) | kind);
}

export const kindOf = (localName: string): number => kinds.get(localName) ?? (localName.includes('-') ? HOST | OWN : 0);
