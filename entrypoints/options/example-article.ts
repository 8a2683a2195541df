/** What the previews of the options page show. */
import type { ExportableArticle } from '../../lib/output/exportable-article';

export function exampleArticle(): ExportableArticle {
  const url = 'https://mp.weixin.qq.com/s/example';
  return {
    metadata: {
      url,
      identity: url,
      site: 'mp.weixin.qq.com',
      title: '老邮局搬家之后',
      author: '林小舟',
      source: '河边日报',
      accountId: 'hebian',
      published: '2026-03-08T21:34:00+08:00',
      tags: ['城市', '生活'],
      script: 'hans',
      characters: 1280,
      readingMinutes: 4,
      filledBy: {},
    },
    html: '',
    text: '',
    savedAt: Date.UTC(2026, 2, 9, 1, 2, 3),
  };
}
