/** What is counted: animals, plays, miles, weeks and hours. */
import type { HantRule } from './hant-rule';
import { NUMBER } from './number';

const COUNTED =
  '眼(?!巴巴|睁睁|看|前)|手(?![机表段续]|工)|脚|耳|翅膀|鸟|鸡|鸭|鹅|羊|牛|猪|狗|猫|兔|鼠|虫|蚊|苍蝇|蜂|蝴蝶|蚂蚁|老虎|老鼠|狼|熊|猴|狐|鸽|鹰|龟|蟹|虾|船|箱子|鞋|袜|碗|杯|手表|戒指|镯|股票';

export const COUNTING: readonly HantRule[] = [
  {
    where: [`(?:[二两三四五六七八九十百千万数几]|十一|[${NUMBER}]余)【只】(?=${COUNTED})`],
    to: '隻',
    why: 'A number before and a countable thing after: a measure word, whatever longer number the dictionary has.',
    example: ['成千上万只蝴蝶', '成千上萬隻蝴蝶'],
    unlike: ['成千上万只为此事', '成千上萬只爲此事'],
  },
  {
    where: [
      '(?:像|是|有|了|那|这|哪|养|捉|抓|买)【只】(?=(?:[大小肥瘦死活黑白花灰老]|受伤的)?(?:鸟|鸡|鸭|鹅|羊|牛|猪|狗|猫|兔|鼠|虫|蝴蝶|蚂蚁|狼|熊|猴|狐|鸽|鹰|龟))',
    ],
    to: '隻',
    why: 'A verb or 这 before and an animal after: 一 is left out, the measure word stays.',
    example: ['胖得像只猪', '胖得像隻豬'],
    unlike: ['我们那只要半天', '我們那只要半天'],
  },
  {
    where: [
      '[一这那首整两三四五六七八九十几]【出】(?=(?:[^，。！？；：、\\s]{1,7}的|古装|现代|独幕|精彩|折子|传统|经典|独角|苦肉|[新老好大小假])?(?:戏|悲剧|喜剧|闹剧|话剧|惨剧|丑剧|活剧|京剧|粤剧|昆曲|双簧)(?![院场团本照台码]))',
    ],
    to: '齣',
    why: 'Plays are counted in 齣, also where words stand between.',
    example: ['这出现实生活中的戏', '這齣現實生活中的戲'],
    unlike: ['这出现了一个问题', '這出現了一個問題'],
  },
  {
    where: ['糊【里】(?=糊涂)'],
    to: '裏',
    why: 'Both are in dictionaries; newspapers and books in Taiwan and Hong Kong print 糊裡糊塗.',
    example: ['糊里糊涂的世界', '糊裏糊塗的世界'],
    unlike: ['里程和公里', '里程和公里'],
  },
  {
    where: [
      `(?<![${NUMBER}每浬方]\\s?)(?<!上|东|南|北|黄|渤|珠|青|云|沿|近|领|公|大)海【里】(?!程|数)`,
      `(?<![${NUMBER}])大海【里】(?!程|数)`,
    ],
    to: '裏',
    why: 'The sea mile follows a number; elsewhere 海里 is inside the sea.',
    example: ['鱼在海里，船走了两百海里', '魚在海裏，船走了兩百海里'],
    unlike: ['两百海里外', '兩百海里外'],
  },
  {
    where: ['[0-9０-９]\\s?【里】(?![面边头外程])'],
    to: '里',
    why: 'Digits are followed by the mile.',
    example: ['奔波180里后', '奔波180里後'],
    unlike: ['3里面有一个因数', '3裏面有一個因數'],
  },
  {
    where: [`[${NUMBER}][个個](?:多|半)?【钟】(?!头|姓|家|爱|情)`],
    to: '鐘',
    why: 'Hours are counted by the clock; 鍾 is a cup, a name, and affection.',
    example: ['等了五个钟才到', '等了五個鐘纔到'],
    unlike: ['一个钟情的人', '一個鍾情的人'],
  },
  {
    where: ['(?:买全|买|敲|撞|座|口|闹|挂|丧)【钟】', '[两三四五六七八九十几]只【钟】(?![情爱])', '【钟】(?=为谁)'],
    to: '鐘',
    why: 'What is bought, struck and hung is a clock or a bell.',
    example: ['他买钟送人', '他買鐘送人'],
    unlike: ['他见钟先生', '他見鍾先生'],
  },
  {
    where: [
      `(?:方圆|绵延|纵横|相距|相隔|距离|走了|跑了|赶了|日行|夜行)[${NUMBER}]{1,5}【里】`,
      '百【里】(?=挑一)',
      `(?<!统)(?:[${NUMBER}])【里】(?=[外内远路地长])`,
    ],
    to: '里',
    why: 'A number before and a distance after: the mile.',
    example: ['两千里外有座山', '兩千里外有座山'],
    unlike: ['房里外人很多', '房裏外人很多'],
  },
  {
    where: ['(?:绕|环岛|公转|自转|旋转)[^，。！？；：、\\s]{0,6}一【周】'],
    to: '周',
    why: 'Once round, not a week.',
    example: ['地球绕太阳公转一周', '地球繞太陽公轉一周'],
    unlike: ['休息了一周', '休息了一週'],
  },
  {
    where: ['(?:十[一二三四五六七八九]?|[二两三五六七八九几数多0-9０-９])【周】(?=[的后前内时以之来，。、！？；：]|$)'],
    to: '週',
    why: 'Weeks are counted; 四周 alone is what lies around.',
    example: ['怀孕二十周的孕妇', '懷孕二十週的孕婦'],
    unlike: ['四周的山', '四周的山'],
  },
];
