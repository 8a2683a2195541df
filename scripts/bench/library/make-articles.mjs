/** Articles of any number, the same in every run: words as often as people write them, lengths as real articles have. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Converter } from 'opencc-js/cn2t';

const WORD_LIST = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
const WORDS = 60_000;
/** Characters of text at every tenth of 62 real articles; a single one was longer than the last. */
const LENGTHS = [104, 328, 525, 635, 758, 1071, 1247, 1756, 2447, 3358, 13_943];
const TRADITIONAL_SHARE = 0.2;
const ACCOUNTS = 300;
const WECHAT_SHARE = 0.7;
/** Each of the person's tags is on a smaller share of all articles than the one before. */
const TAGS = ['科技', '历史', '城市', '读书', '经济', '医学', '旅行', '烹饪', '建筑', '音乐', '摄影', '园艺'];
const UNREAD_SHARE = 0.3;
const ARCHIVED_SHARE = 0.1;
const STARRED_SHARE = 0.02;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3900;
const DAY = 86_400_000;

/** The same numbers in every run. @returns {() => number} 0 to 1 */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function readWords() {
  const counted = readFileSync(WORD_LIST, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word, count]) => ({ word, count: Number(count) }))
    .filter(({ word, count }) => count > 0 && /^[\u4e00-\u9fff]+$/.test(word))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, WORDS);
  const toTraditional = Converter({ from: 'cn', to: 'tw' });
  let sum = 0;
  return counted.map(({ word, count }) => ({ hans: word, hant: toTraditional(word), below: (sum += count) }));
}

/** @returns {{ words: string[], next: () => object }} `words` by frequency, the commonest first */
export function articleMaker(seed = 1) {
  const vocabulary = readWords();
  const total = vocabulary.at(-1)?.below ?? 0;
  const random = randomNumbers(seed);
  let number = 0;

  function word(script) {
    const wanted = random() * total;
    let [low, high] = [0, vocabulary.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (vocabulary[middle].below > wanted) high = middle;
      else low = middle + 1;
    }
    return vocabulary[low][script];
  }

  function words(length, script) {
    let text = '';
    while (text.length < length) text += word(script);
    return text;
  }

  function sentence(script) {
    const clauses = Array.from({ length: 1 + Math.floor(random() * 3) }, () => words(5 + random() * 14, script));
    return `${clauses.join('，')}。`;
  }

  function lines(length, script) {
    const made = [];
    for (let written = 0; written < length;) {
      const sentences = Array.from({ length: 1 + Math.floor(random() * 4) }, () => sentence(script));
      const line = sentences.join('').slice(0, length - written);
      made.push(line);
      written += line.length;
    }
    return made;
  }

  function lengthOfText() {
    const at = random() * (LENGTHS.length - 1);
    const from = LENGTHS[Math.floor(at)];
    return Math.round(from + (LENGTHS[Math.floor(at) + 1] - from) * (at % 1) ** 2);
  }

  /** An article as the library takes it, and what its reader says of it. */
  function next() {
    const script = random() < TRADITIONAL_SHARE ? 'hant' : 'hans';
    const paragraphs = lines(lengthOfText(), script);
    const text = paragraphs.join('\n');
    const account = Math.floor(ACCOUNTS * random() ** 2);
    const site = random() < WECHAT_SHARE ? 'mp.weixin.qq.com' : `site${account % 40}.example.org`;
    const url = `https://${site}/s/${++number}-${seed}`;
    return {
      article: {
        metadata: {
          url,
          identity: url,
          site,
          title: words(8 + random() * 18, script),
          source: `${vocabulary[200 + account][script]}日志`,
          published: new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY).toISOString(),
          tags: [],
          script,
          characters: text.length,
          readingMinutes: Math.ceil(text.length / 400),
          filledBy: {},
        },
        html: paragraphs.map((line) => `<p>${line}</p>`).join(''),
        text,
      },
      savedAt: FIRST_DAY + number * 60_000,
      tags: TAGS.filter((_, at) => random() < 0.2 / (at + 1)),
      unread: random() < UNREAD_SHARE ? 1 : 0,
      archived: random() < ARCHIVED_SHARE ? 1 : 0,
      starred: random() < STARRED_SHARE ? 1 : 0,
    };
  }

  return { words: vocabulary.map(({ hans }) => hans), next };
}
