/** Measures the clean body, settles what needs it, and decides whether it is an article at all. */
import { blockText } from '../block-text';
import { keepBody } from '../kept-body';
import { parseHtml } from '../dom';
import { identityOf } from '../identity';
import { judge } from '../judge';
import { measure } from '../measure';
import { fill, type ArticlePage, type Step, type Stop } from '../page';
import type { Metadata } from '../types';
import { canonicalUrl } from '../url';

export const finish: Step = {
  id: 'finish',
  why: 'Count, script and lead picture can only be told from the clean body.',
  run(page): Stop | undefined {
    if (page.html === undefined) return { state: 'empty' };
    const { body } = parseHtml(page.html);
    const text = blockText(body);
    const stop = judge(page, body, text);
    if (stop) return stop;
    fill(page, 'leadImage', body.querySelector('img')?.getAttribute('src') ?? undefined, 'first picture');
    page.article = { metadata: complete(page, text), html: page.html, text };
    if (page.sanitised && body.isEqualNode(page.sanitised)) keepBody(page.article, page.sanitised);
    return undefined;
  },
};

function complete(page: ArticlePage, text: string): Metadata {
  // Second pages often name the first: kept under its address, they would take its place.
  const later = page.pages !== undefined && page.pages.current > 1;
  const claimed = later ? undefined : page.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const url = canonicalUrl(page.url, claimed ?? undefined);
  return {
    ...page.metadata,
    url,
    identity: identityOf(page, url),
    site: page.url.hostname.replace(/^www\./, ''),
    ...measure(text),
  };
}
