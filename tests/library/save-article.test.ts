import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { countArticles } from '../../lib/library/list/count-articles';
import { LibraryDatabase } from '../../lib/library/store/database';
import { findByIdentity } from '../../lib/library/find-by-identity';
import { getArticle } from '../../lib/library/get-article';
import { saveArticle } from '../../lib/library/save-article';
import { setPosition } from '../../lib/library/set-position';
import { setState } from '../../lib/library/set-state';
import { tagArticles } from '../../lib/library/tag-articles';
import { sampleArticle, sampleReport } from './sample-article';

let database: LibraryDatabase;

beforeEach(() => {
  database = new LibraryDatabase(crypto.randomUUID());
});

const save = (article = sampleArticle()) => saveArticle(article, sampleReport(), database);

describe('saveArticle', () => {
  test('keeps everything of a new article', async () => {
    const { id, outcome, savedAt } = await save();
    expect(outcome).toBe('created');
    expect(await getArticle(id, database)).toEqual({
      ...sampleArticle(),
      id,
      savedAt,
      updatedAt: savedAt,
      report: sampleReport(),
      own: { tags: [], unread: 1, archived: 0, starred: 0, notes: [] },
    });
  });

  test('a new article is unread, in view, without star and tags, and dated by its publication', async () => {
    const { id, savedAt } = await save(sampleArticle({ published: '2018-12-15T21:34:00+08:00' }));
    expect(await database.articles.get(id)).toMatchObject({
      version: 2,
      unread: 1,
      archived: 0,
      starred: 0,
      tags: [],
      savedAt,
      datedAt: Date.parse('2018-12-15T21:34:00+08:00'),
    });
  });

  test('what the person made of an article outlives its update', async () => {
    const { id } = await save();
    await tagArticles([id], { add: ['河'] }, database);
    await setState([id], { unread: 0, starred: 1 }, database);
    await setPosition(id, { offset: 4, share: 0.5, at: 1 }, database);
    const before = await database.articles.get(id);
    expect((await save(sampleArticle({ text: '改过' }))).outcome).toBe('updated');
    const { serial, tags, unread, starred, position } = (await database.articles.get(id)) ?? expect.fail();
    expect({ serial, tags, unread, starred, position }).toEqual({
      serial: before?.serial,
      tags: ['河'],
      unread: 0,
      starred: 1,
      position: { offset: 4, share: 0.5, at: 1 },
    });
  });

  test('the same article again changes nothing', async () => {
    const first = await save();
    const before = await getArticle(first.id, database);
    vi.spyOn(Date, 'now').mockReturnValue(first.savedAt + 1000);
    expect(await save()).toEqual({ ...first, outcome: 'unchanged' });
    expect(await getArticle(first.id, database)).toEqual(before);
  });

  test.each([
    ['title', { title: '夏天的河' }],
    ['html', { html: '<p>河水慢慢地流过<b>村庄</b>。</p>' }],
    ['text', { text: '河水慢慢地流过村庄。第二段。' }],
  ])('another %s updates in place: same id, first date kept', async (_, change) => {
    const first = await save();
    vi.spyOn(Date, 'now').mockReturnValue(first.savedAt + 1000);
    const changed = sampleArticle(change);
    expect(await save(changed)).toEqual({ ...first, outcome: 'updated' });
    expect(await countArticles(database)).toBe(1);
    expect(await getArticle(first.id, database)).toMatchObject({
      ...changed,
      savedAt: first.savedAt,
      updatedAt: first.savedAt + 1000,
    });
  });

  test('identity, not address, tells articles apart', async () => {
    const first = await save(sampleArticle({ identity: 'wechat:b:1:1', url: 'https://mp.weixin.qq.com/s/one' }));
    const again = await save(sampleArticle({ identity: 'wechat:b:1:1', url: 'https://mp.weixin.qq.com/s/two' }));
    const other = await save(sampleArticle({ identity: 'wechat:b:1:2', url: 'https://mp.weixin.qq.com/s/one' }));
    expect(again.id).toBe(first.id);
    expect(other.id).not.toBe(first.id);
    expect((await findByIdentity('wechat:b:1:2', database))?.id).toBe(other.id);
    expect(await findByIdentity('wechat:b:1:3', database)).toBeUndefined();
  });

  test('many saves of one article at once leave one record', async () => {
    const second = new LibraryDatabase(database.name);
    const saves = Array.from({ length: 20 }, (_, index) =>
      saveArticle(sampleArticle({ text: `第${index % 3}稿` }), sampleReport(), index % 2 ? database : second),
    );
    const outcomes = await Promise.all(saves);
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
    expect(outcomes.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
    expect(await countArticles(database)).toBe(1);
    expect(await database.bodies.count()).toBe(1);
  });

  test('what fails half way leaves nothing', async () => {
    vi.spyOn(database.articles, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    await expect(save()).rejects.toThrow('no room');
    expect(await database.bodies.count()).toBe(0);
    expect(await countArticles(database)).toBe(0);
  });

  test('the index refuses a second record of one identity', async () => {
    const { id } = await save();
    const record = await database.articles.get(id);
    expect(record).toBeDefined();
    await expect(database.articles.add({ ...(record ?? expect.fail()), id: 'other' })).rejects.toMatchObject({
      name: 'ConstraintError',
    });
  });
});
