/** Page fixtures: an HTML file whose first line gives the address under which the page is cleaned. */
import { parseHtml } from '../../lib/clean/dom';

export interface Fixture {
  /** `guancha/news.html`, relative to `tests/clean/sites/`. */
  name: string;
  /** The folder: the id of the rule that must match, or `generic` for none. */
  rule: string;
  address: string;
  html: string;
}

const FIRST_LINE = /^<!-- address: (https?:\/\/\S+) -->\n/;

export function readFixture(path: string, html: string): Fixture {
  const name = path.split('/').slice(-2).join('/');
  const address = FIRST_LINE.exec(html)?.[1];
  if (address === undefined) throw new Error(`${name}: the first line must be <!-- address: https://… -->`);
  return { name, rule: name.split('/')[0] ?? '', address, html };
}

export function parseFixture({ html }: Fixture): Document {
  return parseHtml(html.replace(FIRST_LINE, ''));
}
