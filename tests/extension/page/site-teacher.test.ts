/** What a person points at becomes a rule that says first what it hits, and that can be taken back. */
import { beforeEach, describe, expect, it } from 'vitest';
import { clean } from '../../../lib/clean/clean';
import { findAll, parseHtml } from '../../../lib/clean/dom';
import type { CleanResult } from '../../../lib/clean/types';
import type { UserRule } from '../../../lib/clean/user-rule';
import { createSiteTeacher } from '../../../lib/extension/page/site-teacher';

const PROSE = '河边的旧仓库改成了图书馆，搬书那天，街坊们排成一条长队，一本一本地把书传进去。';
const PAGE = `<!doctype html><title>河边的图书馆_示例</title><body><div class="content"><h1>河边的图书馆</h1>${`<p>${PROSE}</p>`.repeat(6)}
<div class="vote"><p>读完这篇，请为图书馆投上一票。</p><p>票数明天公布，请回来看看。</p></div>
<div class="share-line"><p>分享到</p></div></div><div class="box"><p>另一处的小字，说的是修表摊。</p></div></body>`;

let stored: UserRule[];
let page: Document;
let teacher: ReturnType<typeof createSiteTeacher>;
const run = (options = {}): CleanResult => clean(page, 'https://www.example.com/a.html', options);
const now = () => run({ userRules: teacher.rules() });
const textOf = (result: CleanResult) => ('article' in result ? result.article.text : result.state);

beforeEach(() => {
  stored = [];
  page = parseHtml(PAGE);
  teacher = createSiteTeacher({
    host: () => 'example.com',
    clean: run,
    result: now,
    load: async () => stored,
    save: async (rules) => void (stored = [...rules]),
  });
});

function indexOf(words: string): number {
  const result = now();
  if (!('article' in result)) throw new Error(result.state);
  return findAll(parseHtml(result.article.html).body, '*').findIndex((element) => element.textContent.includes(words));
}

describe('a block that does not belong', () => {
  it('is named by its nearest lasting name, and the preview says what the rule hits', () => {
    const [way] = teacher.actions(() => {}).waysToRemove(indexOf('票数'));
    expect(way?.()).toMatchObject({ select: 'div.vote > p', blocks: 2, characters: 24, large: false });
  });

  it('can be meant more widely, up to most of the article, which is then said', () => {
    const ways = teacher
      .actions(() => {})
      .waysToRemove(indexOf('票数'))
      .map((way) => way());
    expect(ways.map(({ select, blocks, large }) => ({ select, blocks, large }))).toEqual([
      { select: 'div.vote > p', blocks: 2, large: false },
      { select: 'div.vote', blocks: 1, large: false },
      { select: 'div.content', blocks: 1, large: true },
    ]);
  });

  it('goes once the rule is written, and comes back', async () => {
    const actions = teacher.actions(() => {});
    const proposal = actions.waysToRemove(indexOf('票数'))[1]?.();
    if (!proposal) throw new Error('no way');
    expect(textOf(await actions.write(proposal))).not.toContain('投上一票');
    expect(stored).toMatchObject([{ hosts: ['example.com'], remove: [{ select: 'div.vote' }] }]);
    expect(textOf(await actions.undo())).toContain('投上一票');
    expect(stored).toEqual([]);
  });

  it('without a lasting name is not guessed at', () => {
    page = parseHtml(PAGE.replaceAll(/class="[^"]*"/g, 'class="css-1x2y3z"'));
    expect(teacher.actions(() => {}).waysToRemove(indexOf('票数'))).toEqual([]);
  });
});

describe('what was removed', () => {
  it('stays by a rule for that block alone', async () => {
    const removal = now().report.removals.find(({ text }) => text === '分享到');
    const actions = teacher.actions(() => {});
    const proposal = actions.waysToKeep(removal?.id ?? '')[0]?.();
    expect(proposal).toMatchObject({ blocks: 1, characters: 3, change: { keep: { rule: removal?.rule } } });
    if (proposal) expect(textOf(await actions.write(proposal))).toContain('分享到');
  });
});

describe('the body', () => {
  it('is what the person points at', async () => {
    const box = page.querySelector('.box');
    const proposal = box ? teacher.waysToPoint(box)[0]?.() : undefined;
    expect(proposal).toMatchObject({ select: 'div.box', characters: 12, change: { content: 'div.box' } });
    if (proposal) expect(textOf(await teacher.write(proposal))).toBe('另一处的小字，说的是修表摊。');
  });
});
