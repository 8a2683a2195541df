/** Names of people and places, whose characters no word around them explains. */
import type { HantRule } from './hant-rule';
import { NUMBER } from './number';

export const NAMES: readonly HantRule[] = [
  {
    where: ['(?:果戈|摩|莫|毛|弗|菲|福|希|亨|阿|塞|凯|佛)【里】(?=[斯兹茨克臣森奥昂尼曼姆])'],
    to: '里',
    why: 'Names from abroad are spelt with 里.',
    example: ['摩里臣山道', '摩里臣山道'],
    unlike: ['福气里有他一份', '福氣裏有他一份'],
  },
  {
    where: ['果戈【里】'],
    to: '里',
    why: 'The writer Gogol.',
    example: ['果戈里的小说', '果戈里的小說'],
    unlike: ['盒里的小说', '盒裏的小說'],
  },
  {
    where: ['【占】(?=士(?![兵气]))'],
    to: '占',
    why: 'James, as it is spelt in Hong Kong.',
    example: ['占士甸主演', '占士甸主演'],
    unlike: ['占士兵的便宜', '佔士兵的便宜'],
  },
  {
    where: [
      '姓【于】',
      '(?:^|[，。！？；：、“「和与跟是问叫\\s])【于】(?=(?:先生|小姐|女士|太太|老师|教授|医生|律师|导演|主任|局长|大爷|大妈)(?!们|而言|来说|的)|某某|某[，。、说称被])',
    ],
    to: '于',
    why: 'A family name before a title, where no verb before it asks for 於.',
    example: ['我和于先生去过', '我和于先生去過'],
    unlike: ['对于先生的帮助', '對於先生的幫助'],
  },
  {
    where: [
      '姓【余】',
      '(?<![其剩多业残有富结宽])【余】(?=秋雨|承东|敏洪|则成|英时|文乐|光中|华(?:[，。的说写》]|$))',
      '【余】(?=先生|小姐|女士|太太|老师|教授|医生|律师|某|氏)',
      '(?:作家|诗人|导演|演员|歌手|记者|教授|院士|画家|学者|编剧|主持人)【余】(?![下生额暇款])',
    ],
    to: '余',
    why: 'A family name: before a title, after an occupation.',
    example: ['作家余华和余先生', '作家余華和余先生'],
    unlike: ['演员余下的时间', '演員餘下的時間'],
  },
  {
    where: [
      '姓【范】',
      '(?<![模典规示师轨垂防风洪就陶石铸铜泥有大际])【范】(?=[\\u4e00-\\u9fff])(?![围畴本例文式型儿十])',
    ],
    to: '范',
    why: 'What is not one of the few words of 範 is a family name.',
    example: ['范先生说', '范先生說'],
    unlike: ['范围和示范田', '範圍和示範田'],
  },
  {
    where: ['(?<![五东西南北中山泰华恒衡嵩四])【岳】(?![麓镇])'],
    to: '岳',
    why: 'A name or the parents of a wife; 嶽 is for the great mountains.',
    example: ['岳不凡', '岳不凡'],
    unlike: ['五岳和岳麓山', '五嶽和嶽麓山'],
  },
  {
    where: ['姓【朴】', '【朴】(?=先生|小姐|女士|太太|教授|某|氏)'],
    to: '朴',
    why: 'A Korean family name before a title.',
    example: ['朴先生姓朴', '朴先生姓朴'],
    unlike: ['朴素的先生', '樸素的先生'],
  },
  {
    where: ['姓【钟】', '【钟】(?=[姓某氏])'],
    to: '鍾',
    why: 'A family name.',
    example: ['姓钟的人', '姓鍾的人'],
    unlike: ['钟声响起', '鐘聲響起'],
  },
  {
    where: ['姓【郁】', '(?<![忧抑沉阴浓馥葱])【郁】(?=先生|小姐|女士|太太|老师|教授|某|氏)'],
    to: '郁',
    why: 'A family name.',
    example: ['郁先生姓郁', '郁先生姓郁'],
    unlike: ['忧郁小姐', '憂鬱小姐'],
  },
  {
    where: ['姓【游】', '(?<![导旅漫出周])【游】(?=先生|小姐|女士|太太|老师|教授|某|氏)'],
    to: '游',
    why: 'A family name.',
    example: ['游先生来了', '游先生來了'],
    unlike: ['导游小姐', '導遊小姐'],
  },
  {
    where: ['姓【涂】', '【涂】(?=先生|小姐|女士|太太|教授|老师|某|氏)'],
    to: '涂',
    why: 'A family name before a title.',
    example: ['涂先生走了', '涂先生走了'],
    unlike: ['涂改先生的画', '塗改先生的畫'],
  },
  {
    where: ['(?:^|[甲乙丙丁、（])子【丑】', '子【丑】(?=[、寅])'],
    to: '丑',
    why: 'The second of the twelve branches.',
    example: ['子丑寅卯', '子丑寅卯'],
    unlike: ['那孩子丑得很', '那孩子醜得很'],
  },
  {
    where: ['【胡】(?=同)'],
    to: '胡',
    why: 'The lanes of Peking are printed 胡同 everywhere; 衚衕 would change a fellow student named 胡 too.',
    example: ['胡同学住在胡同里', '胡同學住在胡同裏'],
    unlike: ['胡须和胡子', '鬍鬚和鬍子'],
  },
  {
    where: ['胡【同】'],
    to: '同',
    why: 'The other half of 胡同.',
    example: ['胡同很长', '胡同很長'],
    unlike: ['衕是古字', '衕是古字'],
  },
  {
    where: [`(?<![${NUMBER}每当今明昨])天【后】(?=[宫庙])`],
    to: '后',
    why: 'The goddess of sailors.',
    example: ['天后宫在海边', '天后宮在海邊'],
    unlike: ['三天后宫里来人', '三天後宮裏來人'],
  },
];
