/** Where the words around a character tell its Traditional form better than any dictionary: a rule, a reason, a sentence each. */
import type { HantPreset } from './preset-names';

export interface HantRule {
  /** What stands before the character, the character in 【】, what stands after: parts of regular expressions over Simplified text. Any of them will do. */
  readonly where: readonly string[];
  /** What the character becomes, as OpenCC's plain standard writes it: the presets of regions change it further (裏 to 裡). */
  readonly to: string;
  readonly why: string;
  /** A sentence before and after, for `s2t` or the first of `only`. */
  readonly example: readonly [string, string];
  /** Absent: in every preset. */
  readonly only?: readonly HantPreset[];
}

const NUMBER = '0-9０-９零〇一二两三四五六七八九十百千万亿几数多半';
const COUNTED =
  '眼|手(?![机表段续]|工)|脚|耳|翅膀|鸟|鸡|鸭|鹅|羊|牛|猪|狗|猫|兔|鼠|虫|蚊|苍蝇|蜂|蝴蝶|蚂蚁|老虎|老鼠|狼|熊|猴|狐|鸽|鹰|龟|蟹|虾|船|箱子|鞋|袜|碗|杯|手表|戒指|镯|股票';

export const HANT_RULES: readonly HantRule[] = [
  {
    where: [`(?:[百千万数]|[${NUMBER}]余)【只】(?=${COUNTED})`],
    to: '隻',
    why: 'A number before and a countable thing after: a measure word, whatever longer number the dictionary has.',
    example: ['成千上万只蝴蝶', '成千上萬隻蝴蝶'],
  },
  {
    where: [
      '(?:像|是|有|了|那|这|哪|养|捉|抓|买)【只】(?=(?:[大小肥瘦死活黑白花灰老]|受伤的)?(?:鸟|鸡|鸭|鹅|羊|牛|猪|狗|猫|兔|鼠|虫|蝴蝶|蚂蚁|狼|熊|猴|狐|鸽|鹰|龟))',
    ],
    to: '隻',
    why: 'A verb or 这 before and an animal after: 一 is left out, the measure word stays.',
    example: ['胖得像只猪', '胖得像隻豬'],
  },
  {
    where: [
      '[一这那首整两三四五六七八九十几]【出】(?=(?:[^，。！？；：、\\s]{1,7}的|古装|现代|独幕|精彩|折子|传统|经典|独角|苦肉|[新老好大小假])?(?:戏|悲剧|喜剧|闹剧|话剧|惨剧|丑剧|活剧|京剧|粤剧|昆曲|双簧)(?![院场团本照台码]))',
    ],
    to: '齣',
    why: 'Plays are counted in 齣, also where words stand between.',
    example: ['这出现实生活中的戏', '這齣現實生活中的戲'],
  },
  {
    where: ['糊【里】(?=糊涂)'],
    to: '裏',
    why: 'Both are in dictionaries; newspapers and books in Taiwan and Hong Kong print 糊裡糊塗.',
    example: ['糊里糊涂的世界', '糊裏糊塗的世界'],
  },
  {
    where: [`(?<![${NUMBER}每浬方]\\s?)(?<!上|东|南|北|黄|渤|珠|青|云|沿|近|领|公|大)海【里】(?!程|数)`],
    to: '裏',
    why: 'The sea mile follows a number; elsewhere 海里 is inside the sea.',
    example: ['鱼在海里，船走了两百海里', '魚在海裏，船走了兩百海里'],
  },
  {
    where: ['[0-9０-９]\\s?【里】(?![面边头外程])'],
    to: '里',
    why: 'Digits are followed by the mile.',
    example: ['奔波180里后', '奔波180里後'],
  },
  {
    where: ['(?:果戈|摩|莫|毛|弗|菲|福|希|亨|阿|塞|凯|佛)【里】(?=[斯兹茨克臣森奥昂尼曼姆])'],
    to: '里',
    why: 'Names from abroad are spelt with 里.',
    example: ['摩里臣山道', '摩里臣山道'],
  },
  { where: ['果戈【里】'], to: '里', why: 'The writer Gogol.', example: ['果戈里的小说', '果戈里的小說'] },
  {
    where: [`[${NUMBER}][个個](?:多|半)?【钟】(?!头|姓|家|爱|情)`],
    to: '鐘',
    why: 'Hours are counted by the clock; 鍾 is a cup, a name, and affection.',
    example: ['等了五个钟才到', '等了五個鐘纔到'],
  },
  {
    where: ['(?:买全|买|敲|撞|座|口|闹|挂|丧)【钟】'],
    to: '鐘',
    why: 'What is bought, struck and hung is a clock or a bell.',
    example: ['他买钟送人', '他買鐘送人'],
  },
  {
    where: [
      '(?:柔|褐|秀|乌|鬓|银|棕|鬈|蓬|湿|束|蓄|剃|烫|削|披|散|脱)【发】(?![现生展出行布表达明动觉热光亮抖怒愁呆疯胖射送放挥掘愤起财病烧炎音言电票货家作酵誓球力育泡霉])',
    ],
    to: '髮',
    why: 'After what describes or treats hair, and before nothing that makes a verb of it.',
    example: ['柔发被风吹乱', '柔髮被風吹亂'],
  },
  {
    where: ['(?<![拿算看摸吃说瞄打抓听投测认射猜定])不【准】(?![确时则备点头，。！？、；：”」』）的了啊吗呢])(?=.)'],
    to: '准',
    why: 'What is not allowed is followed by what is not; 不準 (not exact) ends a clause or follows a verb (拿不準).',
    example: ['不准别人进来，他拿不准主意', '不准別人進來，他拿不準主意'],
  },
  { where: ['感慨【系】(?=之)'], to: '係', why: 'A set phrase.', example: ['感慨系之地叹息', '感慨係之地嘆息'] },
  {
    where: ['【尝】(?=一?尝)', '尝一?【尝】'],
    to: '嚐',
    why: 'Doubled, the verb is tasting; 嘗 alone is also “once” and “to try”.',
    example: ['想尝一尝味道', '想嚐一嚐味道'],
  },
  { where: ['亲【娘】'], to: '娘', why: '孃 is out of use for a mother.', example: ['我的亲娘', '我的親娘'] },
  {
    where: ['【袅】'],
    to: '裊',
    why: '嫋 is its rare variant.',
    example: ['炊烟袅袅，婷婷袅袅', '炊煙裊裊，婷婷裊裊'],
  },
  {
    where: ['【回】(?=音(?!壁))'],
    to: '回',
    why: 'An answer is 回音, and an echo may be.',
    example: ['一直没有回音', '一直沒有回音'],
  },
  {
    where: ['【挨】(?=饿|冻|打|骂|批|揍|整|斗)'],
    to: '挨',
    why: 'To suffer is 挨 in the dictionaries of Taiwan; 捱 is to get through.',
    example: ['又挨打了', '又挨打了'],
  },
  { where: ['【蒙】(?=昧)'], to: '蒙', why: 'Ignorance is 蒙昧; 矇 is blindness.', example: ['蒙昧无知', '蒙昧無知'] },
  {
    where: ['【局】(?=限(?!制))'],
    to: '局',
    why: 'Hong Kong writes 局限.',
    example: ['只局限于外表', '只局限於外表'],
    only: ['s2hk'],
  },
  {
    where: ['【占】(?=士(?![兵气]))'],
    to: '占',
    why: 'James, as it is spelt in Hong Kong.',
    example: ['占士甸主演', '占士甸主演'],
  },
  {
    where: ['【游】(?=[曳弋])'],
    to: '游',
    why: 'To move like a swimmer.',
    example: ['在空间游曳', '在空間游曳'],
  },
  {
    where: ['[麻竹木铁铜银钢石皮瓷陶玉骨丝棉]【制】(?=[的成品])'],
    to: '製',
    why: 'A material before it: made of that.',
    example: ['睡在麻制的蚊帐里', '睡在麻製的蚊帳裏'],
  },
  {
    where: ['(?:[按点]个?["“「『]?|好)【赞】(?![同成助美许叹赏扬歌颂])'],
    to: '讚',
    why: 'The sign of approval on the web, and praise.',
    example: ['给文章点个赞', '給文章點個讚'],
  },
];
