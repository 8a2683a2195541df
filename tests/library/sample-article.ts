/** Articles of our own for the tests of library and output. */
import type { Article, CleaningReport, Metadata } from '../../lib/clean/types';

export interface Sample extends Partial<Omit<Metadata, 'identity'>> {
  identity?: string;
  html?: string;
  text?: string;
}

export function sampleArticle({ html, text, ...metadata }: Sample = {}): Article {
  const url = metadata.url ?? 'https://example.com/a/1';
  return {
    metadata: {
      url,
      identity: url,
      site: 'example.com',
      title: '春天的河',
      tags: [],
      script: 'hans',
      characters: 12,
      readingMinutes: 1,
      filledBy: { title: 'meta/og:title' },
      ...metadata,
    },
    html: html ?? '<p>河水慢慢地流过村庄。</p>',
    text: text ?? '河水慢慢地流过村庄。',
  };
}

export function sampleReport(): CleaningReport {
  return {
    picked: { by: 'pick/readability', path: 'div#page' },
    removals: [
      {
        id: 'a1',
        rule: 'prune/share-bar',
        why: 'Share buttons',
        path: 'div.share',
        text: '分享到',
        characters: 3,
        images: 1,
      },
    ],
    rewrites: [{ rule: 'hydrate/lazy-image', why: 'Pictures that load late', count: 2 }],
    warnings: [],
    milliseconds: 12.5,
  };
}
