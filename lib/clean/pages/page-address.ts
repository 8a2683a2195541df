/** Reads an address as the page of an article: Chinese sites tell pages apart by a small number at the end, or by a parameter. */
import { queryOf } from '../query-of';
import { absoluteUrl, canonicalUrl } from '../url';

/** One way to read an address; addresses with the same stem are pages of the same thing. */
export interface PageReading {
  stem: string;
  /** As the address writes it: some sites begin at 0. Absent where the address is the stem itself. */
  number?: number;
  /** The page that shows everything at once. */
  whole?: true;
  /** `/7` may as well be the number of the article. */
  loose?: true;
}

/** Pages have one or two digits; more make a date or the number of an article. */
const PAGE_PARAMETER = /^(?:page|p|pn|pg|page_?(?:no|num|number|index|id)|cur(?:rent)?_?page)$/i;
const WHOLE_PARAMETER = /^(?:page|p|all|full|whole|single|view|mode)$/i;
const WHOLE_VALUE = /^(?:all|full|whole|single|true|-1)$/i;
const ENDING = /\.(?:s?html?|php|aspx?|jsp|do)$/i;
const NUMBERED = /^(?<stem>.+?)(?<mark>[-_]p?|\/index[-_]|\/page[-/]|\/p?)(?<number>\d{1,2})$/i;
const WHOLE = /^(?<stem>.+)[-_](?:s|all|full|whole|single|onepage)$/i;

/** All readings of an address, the plain one first. */
export function readingsOf(address: URL): PageReading[] {
  const base = address.pathname.replace(ENDING, '').replace(/\/(?:index)?$/i, '');
  const { rest, number, whole } = splitParameters(address);
  // A front page has other front pages behind it, not further pages of an article.
  if (base === '') return [];
  const stem = `${base}?${rest}`;
  if (whole) return [{ stem, whole }];
  if (number !== undefined) return [{ stem, number }];
  const readings: PageReading[] = [{ stem }];
  const numbered = NUMBERED.exec(base)?.groups;
  if (numbered) {
    readings.push({
      stem: `${numbered['stem']}?${rest}`,
      number: Number(numbered['number']),
      ...(numbered['mark'] === '/' && { loose: true }),
    });
  }
  const all = WHOLE.exec(base)?.groups;
  if (all) readings.push({ stem: `${all['stem']}?${rest}`, whole: true });
  return readings;
}

function splitParameters(address: URL): { rest: string; number?: number; whole?: true } {
  const rest: string[] = [];
  let number: number | undefined;
  let whole = false;
  for (const [name, value] of queryOf(new URL(canonicalUrl(address, undefined)))) {
    if (PAGE_PARAMETER.test(name) && /^\d{1,2}$/.test(value)) number = Number(value);
    else if (WHOLE_PARAMETER.test(name) && (WHOLE_VALUE.test(value) || (name === 'all' && value === '1'))) whole = true;
    else rest.push(`${name}=${value}`);
  }
  return { rest: rest.toSorted().join('&'), ...(number !== undefined && { number }), ...(whole && { whole }) };
}

/**
 * The address under which a page can be fetched from this one: same host, same scheme, no fragment.
 * @returns undefined for other hosts and for what is no web address.
 */
export function onSameHost(address: string | undefined, page: URL): URL | undefined {
  const absolute = absoluteUrl(address, page);
  if (absolute === undefined) return undefined;
  const url = new URL(absolute);
  if (url.host !== page.host) return undefined;
  url.protocol = page.protocol;
  url.hash = '';
  return url.host === page.host ? url : undefined;
}
