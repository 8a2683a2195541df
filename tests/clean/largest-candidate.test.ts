import { expect, test } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { parseHtml } from '../../lib/clean/dom';
import { largestCandidate } from '../../lib/clean/largest-candidate';

test.each<[string, string | undefined]>([
  ['https://a.example/s.jpg 650w,https://a.example/l.jpg 800w', 'https://a.example/l.jpg'],
  ['/l.jpg 1200w, /s.jpg 300w', '/l.jpg'],
  ['s.jpg 1x, l.jpg 2x', 'l.jpg'],
  ['https://a.example/w_1,h_2/s.jpg 400w, https://a.example/w_3,h_4/l.jpg 900w', 'https://a.example/w_3,h_4/l.jpg'],
  ['s.jpg 800w 600h, l.jpg 1600w 1200h', 'l.jpg'],
  ['poster.jpg 8000w, l.jpg 2048w', 'l.jpg'],
  ['data:image/gif;base64,R0lGOD 2000w, l.jpg 800w', 'l.jpg'],
  ['only.jpg', undefined],
  ['', undefined],
  [' , ,', undefined],
  ['a.jpg -5w, b.jpg wide', undefined],
])('of %j the largest is %j', (set, largest) => {
  expect(largestCandidate(set)).toBe(largest);
});

test('a hostile set is read in bounded time', () => {
  for (const part of [',', ' ', 'a,', 'a ', 'a 1w,', ', ,a']) largestCandidate(part.repeat(100_000));
  expect(largestCandidate('a 1w,'.repeat(100_000))).toBe('a');
});

test('an article shows the largest that its page offers, unless the page has hidden another', () => {
  const images = [
    '<img src="/s.jpg" srcset="/s.jpg 300w, /l.jpg 900w">',
    '<img src="/blank.gif" data-srcset="/s.jpg 300w, /m.jpg 900w">',
    '<img src="/blank.gif" data-srcset="/only.jpg">',
    '<img src="/blank.gif" data-original="/whole.jpg" srcset="/s.jpg 300w">',
  ];
  const prose = '<p>' + '河水慢慢地流过村庄，两岸的人都来看它。'.repeat(20) + '</p>';
  const html = `<html><body><article>${images.map((each) => `${prose}<p>${each}</p>`).join('')}</article></body></html>`;
  const result = clean(parseHtml(html), 'https://a.example/1');
  const found = 'article' in result ? result.article.html.match(/src="[^"]*"/g) : undefined;
  expect(found).toEqual(['l.jpg', 'm.jpg', 'only.jpg', 'whole.jpg'].map((name) => `src="https://a.example/${name}"`));
});
