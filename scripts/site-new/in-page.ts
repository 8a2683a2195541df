/** What `npm run site:new` does inside Chromium, whose parser reads the pages that people really meet. */
import { findAll, parseHtml } from '../../lib/clean/dom';
import { readabilityPick } from '../../lib/clean/readability-pick';
import { readScriptValue } from '../../lib/clean/script-value';
import { printChildren } from '../../tests/support/print-tree';
import { Filler } from './filler';
import { trimPage } from './trim-page';

interface Options {
  /** Selector of the body, where it is known. */
  body?: string;
  drop: string[];
  /** Names of script variables that rules read. */
  variables: string[];
}

/** Longer values are bodies or data, which a person must shorten by hand. */
const LONGEST_VALUE = 200;
/** Words that any script uses for anything. */
const GENERAL = /^(?:content|desc|idx|mid)$/;

function siteNew(html: string, { body: selector, drop, variables }: Options) {
  const document = parseHtml(html);
  const scripts = findAll(document, 'script').map((script) => script.textContent ?? '');
  const filler = new Filler();
  const kept = variables.flatMap((name) => {
    const value = readScriptValue(scripts, name);
    if (value === undefined || value.length > LONGEST_VALUE || GENERAL.test(name)) return [];
    return [{ name, value: /^https?:/.test(value) ? '/sample.html' : filler.text(value) }];
  });
  const found =
    selector === undefined ? readabilityPick(document)?.root : (findAll(document, selector)[0] ?? undefined);
  const content = found && selectorOf(found);
  trimPage(document, found, drop, filler);
  return {
    content,
    head: printHead(document),
    body: printChildren(document.body),
    variables: kept,
  };
}

function printHead({ head }: Document): string {
  return Array.from(head.children, (element) => element.outerHTML).join('\n');
}

/** By its own name, or by its place below the next element that has one. */
function selectorOf(element: Element): string {
  const tag = element.tagName.toLowerCase();
  if (element.id) return `#${element.id}`;
  const name = element.classList[0];
  if (name !== undefined) return `.${name}`;
  return element.parentElement && tag !== 'body' ? `${selectorOf(element.parentElement)} > ${tag}` : tag;
}

export type SiteNew = typeof siteNew;

Object.assign(globalThis, { siteNew });
