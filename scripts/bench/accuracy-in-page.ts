/** What each contestant of the accuracy bench finds on a page, in the form that the scorer reads. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { blockText } from '../../lib/clean/block-text';
import { clean } from '../../lib/clean/clean';
import { parseHtml } from '../../lib/clean/dom';
import { wechat } from '../../lib/clean/sites/wechat';
import type { CleanOptions } from '../../lib/clean/types';

interface Found {
  state: string;
  title?: string | undefined;
  author?: string | undefined;
  source?: string | undefined;
  published?: string | undefined;
  text: string;
}

const NOTHING: Found = { state: 'not-article', text: '' };

const CONTESTANTS: Record<string, (document: Document, url: string) => Found> = {
  qingdu: (document, url) => byQingDu(document, url),
  /** As on sites that no rule knows; WeChat's pages are a format and keep their rule. */
  'qingdu without site rules': (document, url) => byQingDu(document, url, { sites: [wechat] }),
  readability(document) {
    const found = new Readability(revealed(document)).parse();
    if (!found) return NOTHING;
    const { title, byline, siteName, publishedTime, content } = found;
    return {
      state: 'article',
      title: title ?? undefined,
      author: byline ?? undefined,
      source: siteName ?? undefined,
      published: publishedTime ?? undefined,
      text: blockText(parseHtml(content ?? '').body),
    };
  },
  defuddle(document, url) {
    const { title, author, site, published, content } = new Defuddle(revealed(document), { url }).parse();
    const text = blockText(parseHtml(content).body);
    return text === '' ? NOTHING : { state: 'article', title, author, source: site, published, text };
  },
};

function byQingDu(document: Document, url: string, options?: CleanOptions): Found {
  const result = clean(document, url, options);
  if (!('article' in result)) return { state: result.state, text: '' };
  const { title, author, source, published } = result.article.metadata;
  return { state: result.state, title, author, source, published, text: result.article.text };
}

/** In the peers' favour: the page's own script would have shown WeChat's body. */
function revealed(document: Document): Document {
  document.querySelector('#js_content')?.removeAttribute('style');
  return document;
}

/** Each contestant gets the page parsed afresh; one that throws found nothing. */
function find(html: string, url: string): string {
  const entries = Object.entries(CONTESTANTS).map(([name, run]) => {
    try {
      return [name, run(new DOMParser().parseFromString(html, 'text/html'), url)];
    } catch {
      return [name, NOTHING];
    }
  });
  return JSON.stringify(Object.fromEntries(entries));
}

Object.assign(globalThis, { qingduAccuracy: find });
