/** The text of every site's article is tied to its rendered body, as it comes and with the marks of typesetting. */
import { expect, test } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { BodyText } from '../../lib/notes/body-text';
import { renderBody } from '../../lib/view/article/render-body';
import { typeset } from '../../lib/view/reading/typeset';
import { parseFixture, readFixture } from '../support/fixture';

const PAGES = import.meta.glob<string>('../clean/sites/*/*.html', { query: '?raw', import: 'default', eager: true });
const FIXTURES = Object.entries(PAGES).map(([path, html]) => readFixture(path, html));

const bare = (text: string) => text.replace(/\s+/g, '');

test.each(FIXTURES)('$name', (fixture) => {
  const result = clean(parseFixture(fixture), fixture.address);
  if (!('article' in result)) return;
  const { html, text } = result.article;
  for (const marks of [false, true]) {
    const body = document.createElement('div');
    body.append(renderBody(html, window, ''));
    if (marks) typeset(body, { latin: true, gaps: true, upright: true });
    document.body.replaceChildren(body);
    const tied = new BodyText(body, text);
    expect(tied.text).toBe(text);
    for (const part of [0.1, 0.4, 0.8]) {
      const start = Math.floor(text.length * part);
      const place = { start, end: start + 30 };
      const shown = tied.piecesOf(place).map(({ node, start: from, end }) => node.data.slice(from, end));
      expect(bare(shown.join(''))).toBe(bare(text.slice(place.start, place.end)));
    }
  }
});
