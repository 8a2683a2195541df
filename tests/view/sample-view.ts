/** An article of our own and a view of it, for the tests of the clean view. */
import { vi } from 'vitest';
import type { Article, CleaningReport, CleanResult, Removal } from '../../lib/clean/types';
import { openCleanView } from '../../lib/view/open-clean-view';
import type { CleanViewActions, CleanViewOptions } from '../../lib/view/view-options';

export const SAMPLE_HTML =
  '<p>第一段，说的是河。</p><h2>小标题</h2><p>第二段，说的是<a href="https://example.com/boat">船</a>。</p>';

export function sampleArticle(html = SAMPLE_HTML): Article {
  return {
    html,
    text: '第一段，说的是河。',
    metadata: {
      url: 'https://example.com/river',
      identity: 'https://example.com/river',
      site: 'example.com',
      title: '河与船',
      author: '林青禾',
      source: '城南周刊',
      published: '2024-10-09T21:34:00+08:00',
      tags: [],
      script: 'hans',
      characters: 1200,
      readingMinutes: 3,
      filledBy: {},
    },
  };
}

export function sampleReport(removals: Removal[] = [sampleRemoval('one', '分享到：微信')]): CleaningReport {
  return { removals, rewrites: [], warnings: [], milliseconds: 4 };
}

export function sampleRemoval(id: string, text: string): Removal {
  return {
    id,
    rule: 'prune/share-bar',
    why: 'Share buttons.',
    path: 'div.share',
    text,
    characters: text.length,
    images: 0,
  };
}

export function openSample(options: Partial<CleanViewOptions> = {}, actions: Partial<CleanViewActions> = {}) {
  const spies = {
    save: vi.fn<NonNullable<CleanViewActions['save']>>(async () => ({
      ok: true,
      id: 'a',
      outcome: 'created',
      savedAt: 1,
    })),
    putBack: vi.fn<(id: string) => CleanResult>(),
    show: vi.fn<CleanViewActions['show']>(async () => undefined),
    openLibrary: vi.fn<() => void>(),
    onClose: vi.fn<() => void>(),
  };
  const handle = openCleanView({
    document,
    article: sampleArticle(),
    report: sampleReport(),
    ...options,
    actions: { ...spies, ...actions },
  });
  return { handle, spies, find: <T extends Element = HTMLElement>(selector: string) => pick<T>(handle.root, selector) };
}

function pick<T extends Element>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`the view has no ${selector}`);
  return element;
}
