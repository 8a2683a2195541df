import { expect, test } from 'vitest';
import { findChanges } from '../../lib/library/find-changes';
import { sampleArticle } from '../view/sample-view';

const article = { ...sampleArticle(), text: '第一段。\n第二段。\n\n第二段。\n第三段。' };
const title = article.metadata.title;

test('the same text, however it is spaced, has no changes', () => {
  expect(findChanges({ title, text: '第一段。\n\n第二段。\n第二段。 \n第三段。\n' }, article)).toBeUndefined();
});

test('new, missing and edited paragraphs are counted, each as often as it stands there', () => {
  expect(findChanges({ title, text: '第一段。\n第二段。\n第三段！\n后记。' }, article)).toEqual({
    added: 2,
    removed: 2,
  });
});

test('a new headline counts, and the old one is told', () => {
  expect(findChanges({ title: '旧题', text: article.text }, article)).toEqual({
    added: 0,
    removed: 0,
    oldTitle: '旧题',
  });
});

test('one page of several misses nothing that stands on the others', () => {
  const kept = { title, text: `${article.text}\n第二页的一段。` };
  expect(findChanges(kept, article, true)).toBeUndefined();
  expect(findChanges(kept, article)).toEqual({ added: 0, removed: 1 });
});
