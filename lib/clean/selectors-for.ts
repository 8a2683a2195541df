/** Finds selectors that will still name an element when the site's next page is made: by the words that its makers gave it. */
import { findAll } from './dom';

/** How far up a name is looked for where the element has none. */
const MAX_STEPS = 4;
const NAME = /^[A-Za-z_\u3400-\u9fff][\w\u3400-\u9fff-]{0,60}$/u;
/** Made by machines: for one build, one page or one moment. */
const HASHED = [
  /\d{3,}/,
  /[a-z]\d+[a-z]/i,
  /^(?:css|sc|jss|svelte|emotion|ember|react|radix|data-v|ng|makeStyles)-/i,
  /^_|__[\w-]*\d/,
  /[a-z][A-Z][a-z]?[A-Z]/,
  /(?:^|[-_])(?=[a-z]*[A-Z])(?=[A-Z]*[a-z])(?:[a-z]{1,2}[A-Z]|[A-Z]{2,}[a-z])\w*$/,
];
/** Say how an element stands now, or how it looks, not what it is. */
const PASSING =
  /^(?:active|on|off|show|shown|hide|hidden|open|opened|closed|current|selected|first|last|odd|even|clearfix|clear|fl|fr|left|right|loaded|lazy\w*|is-.*|has-.*|js-.*|row|col|wp-image.*)$/i;

/** @returns best first, each matching the element; never by number alone, empty where nothing lasting names it. */
export function selectorsFor(element: Element): string[] {
  const found: string[] = [];
  const own = nameOf(element);
  if (own) found.push(own);
  const step = own ?? element.tagName.toLowerCase();
  const chain = chainTo(element);
  if (chain) {
    found.push(`${chain} > ${step}`);
    if (element === element.parentElement?.firstElementChild) found.push(`${chain} > ${step}:first-child`);
    if (element === element.parentElement?.lastElementChild) found.push(`${chain} > ${step}:last-child`);
  }
  return found.filter((select) => findAll(element.ownerDocument, select).includes(element));
}

/** Selector of the parent, from the nearest ancestor that has a name. */
function chainTo(element: Element): string | undefined {
  const steps: string[] = [];
  for (let at = element.parentElement; at && steps.length < MAX_STEPS; at = at.parentElement) {
    if (at.tagName === 'BODY' || at.tagName === 'HTML') return undefined;
    const name = nameOf(at);
    steps.unshift(name ?? at.tagName.toLowerCase());
    if (name) return steps.join(' > ');
  }
  return undefined;
}

/** `div#vote`, `p.editor.line`, `div[data-role="vote"]`. */
function nameOf(element: Element): string | undefined {
  const tag = element.tagName.toLowerCase();
  if (isLasting(element.id)) return `${tag}#${element.id}`;
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => isLasting(name));
  if (classes.length > 0) return `${tag}.${classes.slice(0, 3).join('.')}`;
  for (const attribute of ['role', 'itemprop', 'data-role', 'data-type', 'data-module']) {
    const value = element.getAttribute(attribute) ?? '';
    if (isLasting(value)) return `${tag}[${attribute}="${value}"]`;
  }
  return undefined;
}

export function isLasting(name: string): boolean {
  return NAME.test(name) && !PASSING.test(name) && !HASHED.some((pattern) => pattern.test(name));
}
