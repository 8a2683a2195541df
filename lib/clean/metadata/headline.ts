/** Finds the headline: the heading that agrees with `<title>`, before meta tags that often name the site. */
import { findAll, foldSpace, textOf } from '../dom';
import type { ArticlePage } from '../page';
import { meta } from '../sources';
import type { Source } from '../site-rule';
import { jsonLd } from './json-ld';

const HEADINGS =
  'h1, h2, h3, h4, h5, [class*="title" i], [id*="title" i], [class*="headline" i], [itemprop="headline"], .tit, .bt';
const MAX_CHARACTERS = 120;
/** With indents and line breaks; longer text is a container and not worth folding. */
const MAX_SOURCE_CHARACTERS = 400;

export const headline: Source = {
  id: 'headline',
  read(page) {
    const fromMeta = [meta('ArticleTitle'), meta('og:title'), jsonLd('headline'), meta('twitter:title')]
      .map((source) => source.read(page))
      .filter((value) => value !== undefined);
    const named = foldSpace(page.document.title);
    const heading = headingIn(
      page,
      [named, ...fromMeta].map((value) => han(value)),
    );
    if (heading !== undefined) return heading === named ? withoutSite(named) : heading;
    return fromMeta.map((value) => withoutSite(value)).find(Boolean) ?? (withoutSite(named) || onlyHeading(page));
  },
};

/** The element that shows the headline, for those who look at what stands around it. */
export function headlineElement(page: ArticlePage): Element | undefined {
  const wanted = han(page.metadata.title ?? '');
  if (!wanted) return undefined;
  // looking for a block inside is cheap; gathering the text of a container of the whole page is not
  const shows = (element: Element): boolean =>
    element.querySelector('p, div, table, li') === null &&
    (element.textContent?.length ?? 0) < MAX_SOURCE_CHARACTERS &&
    han(textOf(element)) === wanted;
  const headings = headingsOf(page).flatMap(({ element, key }) => (key === wanted && shows(element) ? element : []));
  const found = headings.find((element) => element.matches('h1, h2, h3')) ?? headings.at(-1);
  return found ?? findAll(page.document.body, 'b, strong, td, p, div, span').findLast((element) => shows(element));
}

interface Heading {
  element: Element;
  text: string;
  key: string;
}

/** Asked for twice before anything on the page changes. */
const known = new WeakMap<ArticlePage, Heading[]>();

function headingsOf(page: ArticlePage): Heading[] {
  const headings = known.get(page) ?? findAll(page.document.body, HEADINGS).flatMap((element) => headingFrom(element));
  known.set(page, headings);
  return headings;
}

function headingFrom(element: Element): Heading[] {
  if ((element.textContent?.length ?? 0) > MAX_SOURCE_CHARACTERS) return [];
  const text = textOf(element);
  return [{ element, text, key: han(text) }];
}

/** The longest heading whose text one of the titles begins with or holds. */
function headingIn(page: ArticlePage, titles: string[]): string | undefined {
  let best: { text: string; rank: number } | undefined;
  for (const { element, text, key } of headingsOf(page)) {
    if (key.length < 4 || text.length > MAX_CHARACTERS) continue;
    const fits = titles.some((title) => title === key || title.startsWith(key))
      ? 2
      : titles.some((title) => title.includes(key) && key.length >= 8)
        ? 1
        : 0;
    const rank = fits * 1000 + key.length + (/^H[12]$/.test(element.tagName) ? 0.5 : 0);
    if (fits && (!best || rank > best.rank)) best = { text, rank };
  }
  return best?.text;
}

/** A page without a title of its own may still have exactly one h1. */
function onlyHeading(page: ArticlePage): string | undefined {
  const headings = findAll(page.document.body, 'h1')
    .map((element) => textOf(element))
    .filter(Boolean);
  return headings.length === 1 ? headings[0] : undefined;
}

/** Letters, digits and Han characters only, for comparison. */
function han(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** Cuts `_新浪网`, ` - 知乎`, `--文化--人民网`, `|site` from the end of a page title. */
function withoutSite(title: string): string {
  const [first = ''] = title.split(
    /\s*(?:[_|｜]|--|——(?=.{2,12}$)|\s[-–—]\s|-(?=[^-]{2,12}(?:网|網|报|報|频道|新闻|新聞|社区|博客)$))\s*/u,
  );
  return first.trim();
}
