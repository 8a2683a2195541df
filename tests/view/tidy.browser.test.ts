/** Teaching by pointing, as a person does it: in the clean view, and on the page itself. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RuleActions, RuleProposal } from '../../lib/view/teaching/rule-actions';
import { pickOnPage } from '../../lib/view/teaching/pick-on-page';
import type { CleanViewHandle } from '../../lib/view/view-options';
import { openSample, sampleArticle, sampleReport } from './sample-view';
import { speakEnglish } from './speak-english';

let open: CleanViewHandle | undefined;

const proposal: RuleProposal = {
  change: { remove: { select: 'p.vote', why: '' } },
  select: 'p.vote',
  blocks: 3,
  characters: 120,
  large: false,
};

function rulesOf(changes: Partial<RuleActions> = {}) {
  const result = { state: 'article' as const, article: sampleArticle('<p>剩下的。</p>'), report: sampleReport([]) };
  return {
    host: 'example.com',
    canFollow: vi.fn<RuleActions['canFollow']>(() => true),
    waysToRemove: vi.fn<RuleActions['waysToRemove']>(() => [
      () => proposal,
      () => ({ ...proposal, select: 'div', large: true }),
    ]),
    waysToKeep: vi.fn<RuleActions['waysToKeep']>(() => []),
    write: vi.fn<RuleActions['write']>(async () => result),
    undo: vi.fn<RuleActions['undo']>(async () => ({ ...result, article: sampleArticle() })),
    pickBody: vi.fn<RuleActions['pickBody']>(),
    ...changes,
  };
}

function show(rules = rulesOf()) {
  const view = openSample({}, { rules });
  open = view.handle;
  const press = (name: RegExp) => {
    const buttons = [...view.handle.root.querySelectorAll<HTMLElement>('button')];
    const button = buttons.find((each) => name.test(each.getAttribute('aria-label') ?? each.textContent));
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  };
  const bar = () => view.handle.root.querySelector('.tidy-bar')?.textContent ?? '';
  return { ...view, rules, press, bar };
}

beforeEach(() => {
  speakEnglish();
  const page = document.createElement('main');
  page.append(
    document
      .createRange()
      .createContextualFragment('<div class="text" style="height: 300px"><p>页面自己的文字。</p></div>'),
  );
  document.body.replaceChildren(page);
});

afterEach(() => {
  open?.close();
  open = undefined;
  document.body.replaceChildren();
});

test('a block is meant by a click, its number is that of the html, and nothing is written before it is confirmed', async () => {
  const { rules, press, bar, find, handle } = show();
  press(/^Tidy this site/);
  await vi.waitFor(() => expect(bar()).toContain('Choose a block'));
  find('.body a').click();
  await vi.waitFor(() => expect(bar()).toContain('Removes'));
  expect(bar()).toMatch(/3 blocks.*120 characters.*p\.vote/);
  expect(rules.waysToRemove).toHaveBeenCalledExactlyOnceWith(2);
  expect(rules.write).not.toHaveBeenCalled();
  press(/^Wider/);
  await vi.waitFor(() => expect(bar()).toContain('more than half'));
  press(/^Narrower/);
  await vi.waitFor(() => expect(bar()).not.toContain('more than half'));
  press(/^Remove on example.com/);
  await vi.waitFor(() => expect(find('.body').textContent).toBe('剩下的。'));
  expect(rules.write).toHaveBeenCalledExactlyOnceWith(proposal);
  press(/^Undo/);
  await vi.waitFor(() => expect(find('.body').textContent).toContain('第二段'));
  expect(handle.root.querySelector('.notice')?.textContent).toContain('taken back');
});

test('by keyboard: Enter means a block, Escape steps out one thing at a time', async () => {
  const { rules, press, bar, find } = show();
  press(/^Tidy this site/);
  await vi.waitFor(() => expect(find('.body p').tabIndex).toBe(0));
  find('.body p').focus();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await vi.waitFor(() => expect(bar()).toContain('Removes'));
  expect(rules.waysToRemove).toHaveBeenCalledExactlyOnceWith(1);
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(bar()).toContain('Choose a block'));
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(bar()).toBe(''));
  expect(find('.body p').hasAttribute('tabindex')).toBe(false);
  expect(rules.write).not.toHaveBeenCalled();
});

test('a block without a name, and a text that cannot be followed, are said so', async () => {
  const nameless = show(rulesOf({ waysToRemove: vi.fn<RuleActions['waysToRemove']>(() => []) }));
  nameless.press(/^Tidy this site/);
  await vi.waitFor(() => expect(nameless.bar()).not.toBe(''));
  nameless.find('.body p').click();
  await vi.waitFor(() => expect(nameless.find('.notice').textContent).toContain('no lasting name'));
  open?.close();
  const joined = show(rulesOf({ canFollow: vi.fn<RuleActions['canFollow']>(() => false) }));
  joined.press(/^Tidy this site/);
  await vi.waitFor(() => expect(joined.find('.notice').textContent).toContain('cannot be followed'));
});

test('the body is pointed at on the page, which is left as it was', async () => {
  const before = document.body.outerHTML;
  const picking = pickOnPage({ document, waysToPoint: () => [() => proposal] });
  expect(document.querySelectorAll('[data-qingdu]')).toHaveLength(1);
  expect(document.body.outerHTML).toBe(before);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await userEvent.keyboard('{Enter}');
  expect(await picking).toBe(proposal);
  expect(document.querySelector('[data-qingdu]')).toBeNull();
  expect(document.body.outerHTML).toBe(before);
});

test('Escape leaves the page without a rule', async () => {
  const picking = pickOnPage({ document, waysToPoint: () => [() => proposal] });
  await userEvent.keyboard('{Escape}');
  expect(await picking).toBeUndefined();
  expect(document.querySelector('[data-qingdu]')).toBeNull();
});
