/** Exports of other programs, with the files, fields and order that they have; the words are ours. */
import { expect, test } from 'vitest';
import { planImport } from '../../lib/import/plan-import';
import { readImport } from '../../lib/import/read-import';
import { HTML, onlyArticle, read, readAll, TEXT, zip } from './support';

const nothingKept = async () => new Set<string>();

test('wallabag: the text too, cleaned, with annotations', async () => {
  const entry = {
    is_archived: 1,
    is_starred: 0,
    tags: ['河'],
    is_public: false,
    id: 41,
    title: '戊',
    url: 'https://a.example/4',
    content: `${HTML}<img src=x onerror=alert(1)><script>alert(1)</script>`,
    created_at: '2022-11-06T04:33:50+00:00',
    updated_at: '2022-11-07T04:33:50+00:00',
    published_at: '2022-11-05T00:00:00+00:00',
    published_by: ['林风'],
    annotations: [{ id: 1, quote: '老人', text: '谁？', ranges: [{ start: '/p[1]', startOffset: '3', end: '/p[1]' }] }],
    mimetype: 'text/html',
    language: 'zh',
    reading_time: 1,
    domain_name: 'a.example',
  };
  const found = onlyArticle(await read('w.json', JSON.stringify([entry])));
  expect(found.article.metadata).toMatchObject({ title: '戊', author: '林风', published: '2022-11-05T00:00:00.000Z' });
  expect(found.article.html).not.toMatch(/script|onerror/);
  expect(found.article.text).toContain(TEXT);
  expect(found).toMatchObject({ read: true, starred: false, highlights: [{ quote: '老人', note: '谁？' }] });
});

const OMNIVORE = [
  {
    id: '1f4c',
    slug: 'geng-192da8e9656',
    title: '庚',
    description: TEXT.slice(0, 20),
    author: '林风',
    url: 'https://a.example/6',
    state: 'Archived',
    readingProgress: 100,
    thumbnail: '',
    labels: ['河'],
    savedAt: '2022-11-06T04:33:50.000Z',
    updatedAt: '2022-11-06T04:33:51.000Z',
    publishedAt: null,
  },
  { id: '2f4c', slug: 'xin-192da8e9657', title: '辛', url: 'https://a.example/7', state: 'Active', labels: [] },
  {
    id: '3f4c',
    slug: 'ren-192da8e9658',
    title: '壬',
    url: 'https://omnivore.app/no_url?q=1',
    state: 'Active',
    labels: [],
  },
];

test('Omnivore: lists, bodies and highlights are one article each', async () => {
  const archive = zip('o.zip', {
    'metadata_0_to_20.json': JSON.stringify(OMNIVORE, undefined, 2),
    'content/geng-192da8e9656.html': `<DIV class="page" id="readability-page-1">${HTML}</DIV>`,
    'highlights/geng-192da8e9656.md': '> 渡口边的老人 \n\n#人物 #渡口\n\n等的是谁？\n\n> 两岸的人家 ',
  });
  const { entries, problems } = await readAll([archive]);
  expect(entries).toHaveLength(2);
  const [first, second] = entries;
  if (first?.kind !== 'article') throw new Error('no text came');
  expect(first.article.text).toContain(TEXT);
  expect(first.article.metadata).toMatchObject({ title: '庚', author: '林风', url: 'https://a.example/6' });
  expect(first).toMatchObject({
    tags: ['河'],
    read: true,
    archived: true,
    savedAt: Date.UTC(2022, 10, 6, 4, 33, 50),
    highlights: [{ quote: '渡口边的老人', note: '等的是谁？' }, { quote: '两岸的人家' }],
  });
  expect(second).toMatchObject({ kind: 'link', url: 'https://a.example/7', title: '辛', read: false });
  expect(problems).toEqual([{ file: 'o.zip/metadata_0_to_20.json', line: 3, reason: 'noAddress' }]);
});

test('Pocket, 2025: highlights lie in another file than tags, whichever comes first', async () => {
  const lists = [
    ['part_000000.csv', 'title,url,time_added,tags,status\n甲,https://a.example/1,1700000000,河|山,archive\n'],
    [
      'annotations/part_000000.json',
      JSON.stringify([
        {
          url: 'https://a.example/1',
          title: '甲',
          highlights: [{ quote: '河水慢慢', created_at: 1_700_000_001 }],
        },
      ]),
    ],
  ] as const;
  for (const order of [lists, lists.toReversed()]) {
    const plan = await planImport(readImport([zip('pocket.zip', Object.fromEntries(order))]), nothingKept);
    expect(plan.problems).toEqual([]);
    expect(plan.duplicates).toBe(0);
    expect(plan.links).toEqual([
      expect.objectContaining({
        tags: ['河', '山'],
        highlights: [{ quote: '河水慢慢' }],
        savedAt: 1_700_000_000_000,
        archived: true,
      }),
    ]);
  }
});

test('Cubox: highlights as its exporter writes them', async () => {
  const json = JSON.stringify({
    source: 'cubox',
    schema_version: 1,
    exported_at: '2024-01-02T03:04:05.000Z',
    cubox_domain: 'cubox.cc',
    total_articles: 1,
    total_highlights: 1,
    articles: [
      {
        id: '71',
        title: '癸',
        url: 'https://a.example/8',
        domain: 'a.example',
        cubox_url: 'https://cubox.cc/web/card/71',
        create_time: '2023-11-06T04:33:50+08:00',
        tags: ['河'],
        highlights: [{ id: '9', text: '老人', note: '谁？', color: 'yellow', create_time: '', cubox_url: '' }],
      },
    ],
  });
  expect((await read('cubox-highlights.json', json)).entries).toEqual([
    expect.objectContaining({
      url: 'https://a.example/8',
      title: '癸',
      tags: ['河'],
      savedAt: Date.UTC(2023, 10, 5, 20, 33, 50),
      highlights: [{ quote: '老人', note: '谁？' }],
    }),
  ]);
});

test('Cubox: its own table', async () => {
  const csv = '标题,链接,创建时间,标签,文件夹\n癸,https://a.example/8,2023-11-06 04:33:50,"河,山",渡口\n';
  expect((await read('cubox.csv', csv)).entries).toEqual([
    expect.objectContaining({
      title: '癸',
      tags: ['河', '山', '渡口'],
      savedAt: new Date(2023, 10, 6, 4, 33, 50).getTime(),
    }),
  ]);
});

test('SimpRead: the list in its settings, with what was marked and noted', async () => {
  const json = JSON.stringify({
    version: '2.2.0',
    option: { unrdist: true, esc: true },
    focus: { sites: [] },
    unrdist: [
      {
        idx: 0,
        url: 'https://a.example/5',
        title: '己',
        desc: TEXT.slice(0, 10),
        create: '2018年03月01日 10:20:30',
        favicon: '',
        tags: ['河'],
        note: '要再读',
        annotations: [
          { id: 1_600_000_000_000, type: 'paragraph', html: '<b>老人</b>', text: '老人', note: '谁？', tags: [] },
          { id: 1_600_000_000_001, type: 'img', html: '', text: 'https://a.example/p.png' },
        ],
      },
    ],
  });
  expect(await read('simpread_config.json', json)).toEqual({
    entries: [
      expect.objectContaining({
        url: 'https://a.example/5',
        tags: ['河'],
        savedAt: new Date(2018, 2, 1, 10, 20, 30).getTime(),
        highlights: [{ note: '要再读' }, { quote: '老人', note: '谁？' }],
      }),
    ],
    problems: [],
  });
});
