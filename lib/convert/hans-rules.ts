/** Where Simplified print differs from what OpenCC gives for Traditional text: a rule, a reason, two sentences each. */
import type { HansRule } from './hans-rule';
import { HANS_VARIANTS } from './hans-variants';

/** What makes a work, or fame, of 著. */
const WORKS = '[作述者名書錄稱有於譯]';
/** What begins like these and is neither. */
const NO_WORK = '名(?:字|言(?![情論])|單(?!位)|片(?!段)|勝)|作(?:品|業|文)|書(?:[本包桌架]|寫(?![作書]))|錄[音影像]';
const VERBS =
  '閱看聽說想站坐躺走跑拿帶跟隨沿朝向對靠憑借接笑哭等望盯抱握背穿戴活睡開有味執沉附衣忙住留含伴按照當牽拉推扶提唱喊叫罵玩吃喝守懷掛貼圍繞騎冒頂忍愛低抬仰閉睜咬飄流閃亮燒燃存學寫畫做教搖揮數踩踏爬抽點敲打' +
  '追找陪護餓痛滴淌落下颳吹飛跳舞游轉滾響放擺列堆排插種養關鎖蹲跪趴倒倚挨隔夾裹蓋鋪披套裝盛端捧舉托扛挑拎挽摟抓捏揉擦洗煮烤炒嚼吸喘嘆哼念唸讀記夢盼瞪瞧瞅指問談聊爭吵鬧搶躲藏逃迎送領率趕催逼壓撐拄拽拖扯綁' +
  '繫纏散發泛透露寓誌徵續行在臨受歷持待恨怕膠制穩翻';

export const HANS_RULES: readonly HansRule[] = [
  ...HANS_VARIANTS,
  {
    where: ['【甚】(?=麼)'],
    to: '什',
    why: 'The question word is 什么.',
    example: ['甚麼時候', '什么时候'],
    unlike: ['甚至', '甚至'],
  },
  {
    where: ['【妳】'],
    to: '你',
    why: 'Simplified print has one character for both.',
    example: ['我愛妳', '我爱你'],
    unlike: ['她和奶奶', '她和奶奶'],
  },
  {
    where: ['【牠】'],
    to: '它',
    why: 'Animals are 它.',
    example: ['牠是貓', '它是猫'],
    unlike: ['他是人', '他是人'],
  },
  {
    where: ['假【藉】', '(?<![慰蘊])【藉】(?=著)'],
    to: '借',
    why: 'To make use of something is 借.',
    example: ['假藉名義', '假借名义'],
    unlike: ['杯盤狼藉', '杯盘狼藉'],
  },
  {
    where: ['【鍾】(?=馗)'],
    to: '钟',
    why: 'The catcher of ghosts is printed 钟馗.',
    example: ['鍾馗捉鬼', '钟馗捉鬼'],
    unlike: ['錢鍾書', '钱锺书'],
  },
  {
    where: ['(?:部|成)【份】(?!子)'],
    to: '分',
    why: 'A part is 部分 in Simplified print.',
    example: ['大部份成份', '大部分成分'],
    unlike: ['三份報紙', '三份报纸'],
  },
  {
    where: ['(?<![神地天靈])【祇】(?![園樹])'],
    to: '只',
    why: 'As “only”; the gods of the earth keep it.',
    example: ['祇有一人', '只有一人'],
    unlike: ['天神地祇', '天神地祇'],
  },
  {
    where: ['【徬】(?=徨)'],
    to: '彷',
    why: 'The standard form of 彷徨.',
    example: ['徬徨無助', '彷徨无助'],
    unlike: ['彷彿', '仿佛'],
  },
  {
    where: ['【姪】'],
    to: '侄',
    why: 'The standard form.',
    example: ['姪子', '侄子'],
    unlike: ['娃娃', '娃娃'],
  },
  {
    where: ['【暱】'],
    to: '昵',
    why: 'The standard form.',
    example: ['他的暱稱', '他的昵称'],
    unlike: ['隱匿', '隐匿'],
  },
  {
    where: ['【薰】(?=[香陶染])'],
    to: '熏',
    why: 'The plant is 薰; smoke and scent are 熏.',
    example: ['受到薰陶', '受到熏陶'],
    unlike: ['薰衣草', '薰衣草'],
  },
  {
    where: ['身【分】(?=證|地位|不明|認證)'],
    to: '份',
    why: 'Identity is 身份.',
    example: ['帶上身分證', '带上身份证'],
    unlike: ['全身分成幾部分', '全身分成几部分'],
  },
  {
    where: ['【帳】(?=[號戶單款目務本面簿冊])', '[記算欠結轉付賴查還報總呆壞爛]【帳】(?![篷幕中下內外])'],
    to: '账',
    why: 'Money is kept in 账; 帐 is the tent.',
    example: ['註冊帳號', '注册账号'],
    unlike: ['帳篷和蚊帳', '帐篷和蚊帐'],
  },
  {
    where: ['[看拿捧讀翻抱]【著】(?=書)', `[${VERBS}刻印試]【著】(?=${NO_WORK})`],
    to: '着',
    why: 'Neither the writing of books nor fame: what is read, and what is written there.',
    example: ['他看著書，牆上寫著名字', '他看着书，墙上写着名字'],
    unlike: ['閉門著書，他很著名', '闭门著书，他很著名'],
  },
  {
    where: [`[${VERBS}]【著】(?!${WORKS})`, '(?<![慰蘊])藉【著】', '意味【著】'],
    to: '着',
    why: 'Many write 著 after a verb; what follows would make a work or fame of it.',
    example: ['他看著窗外', '他看着窗外'],
    unlike: ['他有著作', '他有著作'],
    only: ['t2s', 'hk2s'],
  },
  {
    where: [
      '(?<![名土原專論編譯遺卓顯昭])【著】(?=[急涼火手重色力眼實落迷魔陸])',
      '不【著】(?=邊際|痕跡|急)',
      '[找睡摸用犯管夠]不【著】',
    ],
    to: '着',
    why: 'Words that begin with it, wherever 看着 is written 看著.',
    example: ['不要著急', '不要着急'],
    unlike: ['原著手稿', '原著手稿'],
    only: ['t2s', 'hk2s'],
  },
];
