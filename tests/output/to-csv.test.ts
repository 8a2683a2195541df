import { expect, test } from 'vitest';
import Papa from 'papaparse';
import { toCsv } from '../../lib/output/to-csv';
import { sampleArticle } from '../library/sample-article';

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', ' =1', '|calc'])(
  '%j is text to a spreadsheet',
  (title) => {
    const [row] = rowsOf(toCsv([sampleArticle({ title })]));
    expect(row?.['title']).toBe(`'${title}`);
  },
);

test('commas, quotes and line ends stay in their cell; Excel is told the encoding', () => {
  const title = '甲,"乙"\n丙';
  const csv = toCsv([{ ...sampleArticle({ title, tags: ['诗', '河'] }), savedAt: 0 }]);
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(rowsOf(csv)).toEqual([
    expect.objectContaining({
      title,
      tags: '诗; 河',
      saved: '1970-01-01T00:00:00.000Z',
      url: 'https://example.com/a/1',
    }),
  ]);
});
