/** Markup as nobody writes it: elements of every kind in each other, in the wrong place, cut off, with their ends mixed up. */
import { array, constantFrom, letrec, oneof, option, tuple, type Arbitrary } from 'fast-check';

const RUN = 'alert(1)';

/** Each in its own way of being read: text, markup of a foreign kind, tables, what is closed by itself. */
const NAMES = `p div span b a i table caption tr td select option form button input textarea title style script noscript
  template xmp noembed noframes iframe object svg math mtext mi mglyph malignmark annotation-xml foreignObject desc title
  path use animate set image a li dd h1 br img video source details summary dialog ruby rt body html head base meta link
  plaintext listing frameset mn ms semantics maction slot picture portal`.split(/\s+/);

const ATTRIBUTES = [
  `onerror=${RUN}`,
  `onload="${RUN}"`,
  `ontoggle=${RUN} open`,
  `onfocus=${RUN} autofocus tabindex=0`,
  `href="javascript:${RUN}"`,
  `xlink:href="javascript:${RUN}"`,
  `href="&#x1;java&Tab;script&colon;${RUN}"`,
  `src="x"`,
  `src="https://leak.invalid/a"`,
  `srcset="https://leak.invalid/b 2x"`,
  `style="background:url(https://leak.invalid/c)"`,
  `srcdoc="&lt;img src=x onerror=parent.${RUN}&gt;"`,
  `action="https://leak.invalid/d"`,
  `attributeName=href values="javascript:${RUN}"`,
  `encoding="text/html"`,
  `id="parentNode"`,
  `name="attributes"`,
  `title="</style><img src=x onerror=${RUN}>"`,
  `alt="--&gt;</title></noscript></xmp><img src=x onerror=${RUN}>"`,
  `is="x-y" shadowrootmode=open`,
  `class='"onmouseover=${RUN}'`,
  'xmlns="http://www.w3.org/1999/xhtml"',
];

const SNIPPETS = [
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<![CDATA[',
  ']]>',
  '<?xml ',
  '<!doctype x>',
  '&lt;img src=x onerror=alert(1)&gt;',
  `<img src=x onerror=${RUN}>`,
  '"\'`>',
  '</p></br>',
  '\u0000',
  '河水慢慢地流过村庄。',
  '![x](javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '\n\n```html\n',
];

const name = constantFrom(...NAMES);

/** Pieces of markup, now and then without their end or with that of another. */
export const markup: Arbitrary<string> = letrec<{ node: string; element: string }>((tie) => ({
  node: oneof({ depthSize: 'small', withCrossShrink: true }, constantFrom(...SNIPPETS), tie('element')),
  element: tuple(
    name,
    array(constantFrom(...ATTRIBUTES), { maxLength: 3 }),
    array(tie('node'), { maxLength: 4, depthIdentifier: 'node' }),
    option(name, { freq: 4 }),
  ).map(([tag, attributes, inside, otherEnd]) => {
    const end = otherEnd === null ? `</${tag}>` : `</${otherEnd}>`;
    return `<${[tag, ...attributes].join(' ')}>${inside.join('')}${end}`;
  }),
})).element;
