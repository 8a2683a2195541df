import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../lib/convert/default-settings';
import { createToHans } from '../../lib/convert/to-hans';
import { createToHant } from '../../lib/convert/to-hant';

const settings = defaultSettings('zh-CN');
const toHans = createToHans(settings);
const toTaiwan = createToHant(settings);
const toHongKong = createToHant(defaultSettings('zh-HK'));
const toGeneric = createToHant({ ...settings, hant: 's2t' });

/** Sentences that convert both ways: Simplified, Traditional (Taiwan). */
const BOTH_WAYS: [string, string][] = [
  ['她的头发很长,每个月发一次工资。', '她的頭髮很長,每個月發一次工資。'],
  ['皇后走在后面。', '皇后走在後面。'],
  ['图书馆里有很多书。', '圖書館裡有很多書。'],
  ['把湿衣服晒干,干部在干活。', '把溼衣服曬乾,幹部在幹活。'],
  ['他看着窗外,想着那本名著。', '他看著窗外,想著那本名著。'],
  ['面条很好吃,这一面没有关系。', '麵條很好吃,這一面沒有關係。'],
  ['钟表店的钟停了。', '鐘錶店的鐘停了。'],
  ['复习以后不要重复,恢复原状。', '複習以後不要重複,恢復原狀。'],
  ['松树很高,轻松地爬上去。', '松樹很高,輕鬆地爬上去。'],
  ['出版社出了一出戏。', '出版社出了一齣戲。'],
  ['云彩下面,人云亦云。', '雲彩下面,人云亦云。'],
  ['征求意见,长征路上。', '徵求意見,長征路上。'],
  ['丑时出生的小丑并不丑。', '丑時出生的小丑並不醜。'],
  ['一只猫只吃鱼。', '一隻貓只吃魚。'],
  ['北斗七星与斗争。', '北斗七星與鬥爭。'],
];

describe('both directions', () => {
  it.each(BOTH_WAYS)('%s ↔ %s', (hans, hant) => {
    expect(toTaiwan(hans)).toBe(hant);
    expect(toHans(hant)).toBe(hans);
  });
});

describe('toHans', () => {
  it.each([
    ['裡面裏面', '里面里面'],
    ['喫飯、吃飯', '吃饭、吃饭'],
    ['執著的作家看著一本名著', '执着的作家看着一本名著'],
    ['資訊與軟體', '资讯与软体'],
    ['乾隆皇帝在乾坤殿曬乾衣服', '乾隆皇帝在乾坤殿晒干衣服'],
    ['瞭解、瞭望', '了解、瞭望'],
  ])('%s becomes %s', (from, to) => {
    expect(toHans(from)).toBe(to);
  });

  it('tells a work from a verb, though Taiwan writes both 著', () => {
    const works = '原著 專著 論著 譯著 編著 遺著 拙著 卓著 顯著 土著 著名 著作 著者 名著 巨著 並著有'.split(' ');
    for (const word of works) expect(toHans(`這是${word}。`)).toContain('著');
    const verbs = '看著 討論著 翻譯著 談論著 接著 隨著 本著 著火 著急 執著'.split(' ');
    for (const word of verbs) expect(toHans(`這是${word}。`)).toContain('着');
  });

  it('leaves 著 alone where the text is Simplified', () => {
    const text = '他的译著新著成绩显著,由王某著,说的是土著。';
    expect(toHans(text)).toBe(text);
  });

  it('leaves Simplified and foreign text as it is', () => {
    for (const text of ['看着头发,后来回复了。', 'plain ASCII', '', '🙂 1,234']) expect(toHans(text)).toBe(text);
  });
});

describe('createToHant', () => {
  it('writes the characters of the region', () => {
    expect(toTaiwan('里面有人看着')).toBe('裡面有人看著');
    expect(toHongKong('里面有人看着')).toBe('裏面有人看着');
    expect(toGeneric('台湾的群众')).toBe('臺灣的羣衆');
  });

  it('changes characters and not words, unless the person wants words too', () => {
    expect(toTaiwan('软件和出租车')).toBe('軟件和出租車');
    expect(createToHant({ ...settings, hant: 's2twp' })('软件和出租车')).toBe('軟體和計程車');
  });
});

describe('what a person wants', () => {
  it('comes before the dictionaries, in its own direction', () => {
    const words = { hant: [{ from: '软件', to: '軟體' }], hans: [{ from: '乾隆', to: '乾隆' }] };
    expect(createToHant({ ...settings, words })('软件的头发')).toBe('軟體的頭髮');
    expect(createToHans({ ...settings, words })('軟件')).toBe('软件');
  });

  it('may be OpenCC to the letter', () => {
    expect(createToHant({ ...settings, plain: true })('被发明')).toBe('被髮明');
    expect(toTaiwan('被发明')).toBe('被發明');
  });

  it('may be quotation marks of the script', () => {
    expect(toTaiwan('他说“头发”')).toBe('他說“頭髮”');
    expect(createToHant({ ...settings, punctuation: true })('他说“头发”')).toBe('他說「頭髮」');
    expect(createToHans({ ...settings, punctuation: true })('他說「頭髮」')).toBe('他说“头发”');
  });
});

describe('hostile text', () => {
  it.each([toHans, toTaiwan])('keeps lone surrogates, rare characters and broken descriptions', (convert) => {
    for (const text of ['\ud800', 'a\udfff', '𠮷', `${'⿰'.repeat(60)}`, '⿰亻言', '⿲'.repeat(5_000)]) {
      expect(convert(text)).toBe(text);
    }
  });

  it('still converts around a description', () => {
    expect(toTaiwan('头发⿰亻头后面')).toBe('頭髮⿰亻头後面');
    expect(toHans(`頭髮${'⿰'.repeat(50)}`)).toBe(`头发${'⿰'.repeat(50)}`);
  });
});
