/** An anchor finds its words again after any edit around them, and no other words where they are gone. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAnchor } from '../../lib/notes/find-anchor';
import { makeAnchor } from '../../lib/notes/make-anchor';

const TEXT = [
  '城南的河每年三月涨水，船夫们便把船拖到岸上。',
  '老林说，他记得最清楚的是那一年的春天。',
  '那时候桥还没有修好，过河要等很久，孩子们就在岸边放风筝。',
  '船夫们后来都上了岸，有的开了店，有的去了城里。',
  '如今河水浅了，桥上的灯一直亮到天明。',
].join('\n');

const anchorOf = (words: string, text = TEXT) => {
  const start = text.indexOf(words);
  const anchor = makeAnchor(text, { start, end: start + words.length });
  if (!anchor) throw new Error(`no anchor of ${words}`);
  return anchor;
};
const foundIn = (text: string, words: string) => {
  const found = findAnchor(text, anchorOf(words));
  return found && { how: found.how, words: text.slice(found.start, found.end) };
};

describe('an anchor', () => {
  test('keeps the words without white space at their ends, and what is around them', () => {
    const anchor = makeAnchor('一。\n 二三四 \n五', { start: 2, end: 8 });
    expect(anchor).toEqual({ exact: '二三四', prefix: '一。\n ', suffix: ' \n五', start: 4, end: 7 });
    expect(makeAnchor('一 \n 二', { start: 1, end: 4 })).toBeUndefined();
  });

  test('never cuts a character in two', () => {
    const text = `${'𠮷'.repeat(40)}河水${'𠮷'.repeat(40)}`;
    const anchor = makeAnchor(text, { start: 80, end: 82 });
    expect(anchor?.prefix.isWellFormed() && anchor.suffix.isWellFormed()).toBe(true);
  });
});

describe('is found', () => {
  test('where it was, moved, and changed', () => {
    expect(foundIn(TEXT, '过河要等很久')).toEqual({ how: 'kept', words: '过河要等很久' });
    expect(foundIn(`新的开头。\n${TEXT}`, '过河要等很久')).toEqual({ how: 'moved', words: '过河要等很久' });
    expect(foundIn(TEXT.replace('过河要等很久', '过河要等上很久'), '过河要等很久')).toEqual({
      how: 'changed',
      words: '过河要等上很久',
    });
  });

  test('among its like by what stands around it, else the nearest', () => {
    const second = { ...anchorOf('船夫们后来'), exact: '船夫们' };
    const anchor = makeAnchor(TEXT, { start: second.start, end: second.start + 3 });
    expect(anchor && findAnchor(`前言。\n${TEXT}`, anchor)?.start).toBe(second.start + 4);
    const same = '同一句话说三遍。\n'.repeat(9);
    const fifth = makeAnchor(same, { start: 36, end: 43 });
    expect(fifth && findAnchor(same, fifth)?.start).toBe(36);
  });

  test('by its surroundings where a short word was replaced', () => {
    expect(foundIn(TEXT.replace('放风筝', '放纸风筝'), '风筝')).toEqual({ how: 'moved', words: '风筝' });
    expect(foundIn(TEXT.replace('春天', '春日'), '春天')).toEqual({ how: 'changed', words: '春日' });
  });

  test('a long quote by its ends', () => {
    const long = Array.from({ length: 60 }, (_, at) => `第${at}句说的是第${at * 7}条河。`).join('\n');
    const words = long.slice(100, 600);
    const changed = `序。\n${long.replace('第20句说的是', '第20句里其实说的是').replace('第11句', '第十一句')}`;
    const found = findAnchor(changed, anchorOf(words, long));
    expect(found?.how).toBe('changed');
    expect(found && changed.slice(found.start, found.end).slice(0, 40)).toBe(words.slice(0, 40));
    expect(found && changed.slice(found.start, found.end).slice(-40)).toBe(words.slice(-40));
  });
});

describe('no longer fits', () => {
  test('where its words are gone', () => {
    expect(foundIn(TEXT.replace('过河要等很久，', ''), '过河要等很久，')).toBeUndefined();
    expect(foundIn('完全是另一篇文章，说的是山。', '过河要等很久')).toBeUndefined();
    expect(foundIn('', '过河要等很久')).toBeUndefined();
  });

  test('a short common word whose surroundings are gone is not put anywhere', () => {
    const other = '山路很远，走的人不多。\n山里的人说的话，外面的人听不懂。';
    expect(foundIn(other, '的')).toBeUndefined();
    expect(foundIn(other, '说')).toBeUndefined();
  });

  test('not even where the old place by chance holds the same word', () => {
    const anchor = anchorOf('河');
    const other = `${'山'.repeat(anchor.start)}河${'山'.repeat(50)}`;
    expect(findAnchor(other, anchor)).toBeUndefined();
  });
});

const letters = fc.stringMatching(/^[天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏，。\n]{1,40}$/u);

describe('properties', () => {
  test('whatever is put in, taken out or replaced outside of the quote, its own words are found', () => {
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 2, maxLength: 12 }),
        fc.array(fc.record({ at: fc.nat(), cut: fc.nat(20), put: fc.oneof(letters, fc.constant('')) }), {
          maxLength: 5,
        }),
        (parts, edits) => {
          const quote = '【这一句是被划下来的话】';
          const before = parts.slice(0, parts.length / 2).join('');
          const behind = parts.slice(parts.length / 2).join('');
          const edit = (text: string) =>
            edits.reduce((now, { at, cut, put }) => {
              const place = at % (now.length + 1);
              return now.slice(0, place) + put + now.slice(place + cut);
            }, text);
          const anchor = anchorOf(quote, before + quote + behind);
          const text = edit(before) + quote + edit(behind);
          const found = findAnchor(text, anchor);
          expect(found && text.slice(found.start, found.end)).toBe(quote);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('any place of an unchanged text is found where it is', () => {
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (text, one, other) => {
        const start = one % text.length;
        const anchor = makeAnchor(text, { start, end: start + 1 + (other % (text.length - start)) });
        if (!anchor) return;
        expect(findAnchor(text, anchor)).toEqual({ start: anchor.start, end: anchor.end, how: 'kept' });
      }),
    );
  });

  test('one wrong letter in a quote of a sentence is no obstacle', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom('put', 'cut', 'swap'), (line, at, kind) => {
        const lines = TEXT.split('\n');
        const words = lines[line % lines.length] ?? '';
        const place = 1 + (at % (words.length - 2));
        const changed =
          words.slice(0, place) + (kind === 'cut' ? '' : '錯') + words.slice(kind === 'put' ? place : place + 1);
        const text = TEXT.replace(words, changed);
        const found = findAnchor(text, anchorOf(words));
        expect(found && text.slice(found.start, found.end)).toBe(changed);
      }),
    );
  });

  test('never throws, and gives places inside the text, whatever the anchor claims', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.string(),
        fc.integer(),
        (text, exact, prefix, suffix, start) => {
          const found = findAnchor(text, { exact, prefix, suffix, start, end: start + exact.length });
          if (!found) return;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
