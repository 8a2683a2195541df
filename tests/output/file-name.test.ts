import { expect, test } from 'vitest';
import { fileName, numberedName } from '../../lib/output/file-name';
import { sampleArticle } from '../library/sample-article';

const nameOf = (title: string, published?: string) =>
  fileName(sampleArticle({ title, ...(published && { published }) }), 'md');
const bytes = (text: string) => new TextEncoder().encode(text).length;

test('begins with the day of publication, else of the save', () => {
  expect(nameOf('春天的河', '2018-12-15T21:34:00+08:00')).toBe('2018-12-15 春天的河.md');
  const saved = { ...sampleArticle(), savedAt: new Date(2026, 0, 2, 0, 30).getTime() };
  expect(fileName(saved, 'txt')).toBe('2026-01-02 春天的河.txt');
  expect(nameOf('春天的河')).toBe('春天的河.md');
});

test.each([
  ['../../etc/passwd', '／..／etc／passwd'],
  ['a/b\\c', 'a／b＼c'],
  ['问：真的吗?', '问：真的吗？'],
  ['a:b*c"d<e>f|g', 'a：b＊c＂d＜e＞f｜g'],
  ['#话题#[链接]^', '＃话题＃［链接］＾'],
  ['  空\t 格\n ', '空 格'],
  ['结尾. .', '结尾'],
  ['.隐藏', '隐藏'],
  ['-rf', 'rf'],
  ['甲\u202Edm.exe\u200b\u0000', '甲dm.exe'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['COM1', '_COM1'],
  ['COM10', 'COM10'],
  ['e\u0301', 'é'],
  ['坏\ud800字', '坏字'],
])('%j is named %s', (title, name) => {
  expect(nameOf(title)).toBe(`${name}.md`);
});

test.each(['', '   ', '...', '\u200b\u202e'])('%j falls back to the site', (title) => {
  expect(nameOf(title)).toBe('example.com.md');
});

test('is at most 200 bytes long and cut between characters', () => {
  const plain = nameOf('长'.repeat(300), '2018-12-15');
  expect(bytes(plain)).toBeGreaterThan(195);
  expect(bytes(plain)).toBeLessThanOrEqual(200);
  expect(plain).toMatch(/^2018-12-15 长+\.md$/);

  const rare = nameOf(`a${'𠮷'.repeat(100)}`);
  expect(bytes(rare)).toBeLessThanOrEqual(200);
  expect(rare.isWellFormed()).toBe(true);

  const marks = nameOf(`e${'\u0308'.repeat(1000)}`);
  expect(bytes(marks)).toBeLessThanOrEqual(200);
  expect(marks.length).toBeGreaterThan(3);
});

test('a number tells names apart, within the same limit', () => {
  expect(numberedName('2018-12-15 a.b.md', 2)).toBe('2018-12-15 a.b (2).md');
  const long = numberedName(nameOf('长'.repeat(300)), 12);
  expect(bytes(long)).toBeLessThanOrEqual(200);
  expect(long).toMatch(/长 \(12\)\.md$/);
});
