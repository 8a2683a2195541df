/** The security border: an allow-list of tags, attributes and schemes by DOMPurify. It cannot be switched off. */
import type { ArticlePage, Step } from '../page';
import { purify, purifyToBody } from '../purify';
import { dropOrigins, ORIGIN, readOrigins } from '../trace';

const ALLOWED_TAGS =
  `a abbr article aside audio b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em
  figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark math mfrac mi mn mo mover mrow msqrt msub msubsup msup mtable mtd mtext mtr
  munder munderover annotation semantics ol p picture pre q rp rt ruby s samp section small source span strong sub summary sup table tbody
  td tfoot th thead time tr u ul var video wbr`.split(/\s+/);
const ALLOWED_ATTR =
  `alt class colspan controls datetime dir height href id lang open poster referrerpolicy rel reversed rowspan scope src
  start title type width`.split(/\s+/);
/** Hold no address: DOMPurify would else ask of `colspan="2"` that it begin with https. */
const NO_ADDRESS = ALLOWED_ATTR.filter((name) => !/^(?:href|src|poster)$/.test(name));

export const SANITISE_CONFIG = {
  ALLOWED_TAGS,
  ALLOWED_ATTR,
  ADD_URI_SAFE_ATTR: NO_ADDRESS,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  /** Of the web, and to a place of the article itself. */
  ALLOWED_URI_REGEXP: /^(?:https?:|#qd-[\w-]+$)/i,
  FORBID_CONTENTS: ['script', 'style', 'template', 'noscript', 'iframe', 'svg'],
};

const TO_BODY = { ...SANITISE_CONFIG, RETURN_DOM: true as const };

export const sanitise: Step = {
  id: 'sanitise',
  why: 'Nothing that could run, load or pretend may leave the pipeline, whatever the steps before it did.',
  run(page) {
    if (!page.root) return undefined;
    traceBlocks(page, page.root);
    // White space before the first element would be lost when the text is read again.
    page.sanitised = purifyToBody(page.root.innerHTML.trimStart(), TO_BODY);
    page.sanitised.normalize();
    page.html = page.sanitised.innerHTML;
    return undefined;
  },
};

/** Sanitises once more with the marks on: the same elements come out in the same order. */
function traceBlocks({ trace }: ArticlePage, root: Element): void {
  if (!trace) return;
  const marked = purify(root.innerHTML, {
    ...SANITISE_CONFIG,
    ALLOWED_ATTR: [...ALLOWED_ATTR, ORIGIN],
    ADD_URI_SAFE_ATTR: [...NO_ADDRESS, ORIGIN],
  });
  readOrigins(trace, marked);
  dropOrigins(root);
}
