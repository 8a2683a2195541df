/** Code blocks as plain lines with the name of their language. */
import { find, findAll, isElement } from '../../clean/dom';

/** Attribute that `prepareCode` leaves for the writer. */
export const CODE_LANGUAGE = 'data-code-language';

const LANGUAGE_CLASS = /(?:^|\s)(?:language|lang|highlight-source|brush:)[-\s]?([\w+#.-]{1,30})/i;
const LANGUAGE_NAME = /^[\w+#.-]{1,30}$/;
const LINES = 'div, li, p, tr';

/** Makes `pre` hold one text; where it only keeps prose in shape, it becomes an ordinary block. */
export function prepareCode(pre: Element): void {
  const language = languageOf(pre);
  for (const lineBreak of findAll(pre, 'br')) lineBreak.replaceWith('\n');
  if (!language && isProse(pre)) return toProse(pre);
  pre.textContent = codeOf(pre);
  if (language) pre.setAttribute(CODE_LANGUAGE, language);
}

function isProse(pre: Element): boolean {
  return (
    !find(pre, 'code') && find(pre, 'p, section, img, figure, h1, h2, h3, h4, h5, h6, table, blockquote') !== undefined
  );
}

function toProse(pre: Element): void {
  const block = pre.ownerDocument.createElement('div');
  block.append(...pre.childNodes);
  pre.replaceWith(block);
}

/** Some sites write a line as a `code` element each, others as a block each. */
function codeOf(pre: Element): string {
  const codes = [...pre.children].filter((child) => child.tagName === 'CODE');
  if (codes.length > 1) return codes.map((code) => withoutLastBreak(code.textContent ?? '')).join('\n');
  for (const line of findAll(pre, LINES)) {
    const next = line.nextSibling;
    if (isElement(next) || line.parentElement?.nextSibling) line.append('\n');
  }
  return withoutLastBreak(pre.textContent ?? '');
}

function withoutLastBreak(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
}

function languageOf(pre: Element): string | undefined {
  const places = [pre, find(pre, 'code'), pre.parentElement].filter((place) => place !== undefined && place !== null);
  for (const place of places) {
    const named = place.getAttribute('data-lang') ?? place.getAttribute('data-language') ?? '';
    const found = LANGUAGE_NAME.test(named) ? named : place.getAttribute('class')?.match(LANGUAGE_CLASS)?.[1];
    if (found) return found.toLowerCase();
  }
  return undefined;
}
