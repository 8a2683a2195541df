/** What newspapers and books in Taiwan and Hong Kong print in another way than the dictionaries have it. */
import type { HantRule } from './hant-rule';
import { NUMBER } from './number';

export const PRINT: readonly HantRule[] = [
  {
    where: ['[发宣公颁分遍密]【布】(?![店料匹鞋袋衣条艺丁])', '棋【布】', '【布】(?=局|施(?![工行展]))'],
    to: '布',
    why: 'Taiwan prints 發布, 宣布, 公布, 分布 and 布局; 佈 is left to 佈置 and its like.',
    example: ['公布了分布图', '公布了分布圖'],
    unlike: ['布置会场', '佈置會場'],
    only: ['s2tw', 's2twp'],
  },
  {
    where: ['【尽】(?=快)', '【尽】(?=早(?![上晨点饭餐]))'],
    to: '盡',
    why: 'Hong Kong prints 盡快 and 盡早.',
    example: ['请尽快回复', '請盡快回覆'],
    unlike: ['尽管如此', '儘管如此'],
    only: ['s2hk'],
  },
  {
    where: ['【注】(?=定)'],
    to: '注',
    why: 'Hong Kong prints 注定.',
    example: ['注定失败', '注定失敗'],
    unlike: ['注册成功', '註冊成功'],
    only: ['s2hk'],
  },
  {
    where: ['(?<![青曲毛链红根木白土灰黑绿黄])【霉】(?![菌素体毒])'],
    to: '霉',
    why: 'What spoils and bad luck are 霉; 黴 is the organism.',
    example: ['面包发霉，触霉头', '麪包發霉，觸霉頭'],
    unlike: ['黑霉和霉菌', '黑黴和黴菌'],
  },
  {
    where: ['(?:八字|山羊|络腮)【须】(?![要得])', '刮胡【须】'],
    to: '鬚',
    why: 'On a face.',
    example: ['留着八字须的人', '留着八字鬚的人'],
    unlike: ['八字须要合', '八字須要合'],
  },
  {
    where: [`(?:演|唱|排)(?:了|过|完)[${NUMBER}]{1,2}【出】(?=[，。！？、；戏]|$)`],
    to: '齣',
    why: 'Plays are counted in 齣.',
    example: ['一周演了六出，', '一週演了六齣，'],
    unlike: ['演了三出三进', '演了三出三進'],
  },
  {
    where: ['[别想敢你]【蒙】(?=[我人谁咱](?!古))'],
    to: '矇',
    why: 'To fool somebody.',
    example: ['你别蒙我了', '你別矇我了'],
    unlike: ['蒙我关照', '蒙我關照'],
  },
  {
    where: ['打对【折】'],
    to: '折',
    why: 'Half the price.',
    example: ['全场打对折', '全場打對折'],
    unlike: ['把纸对折', '把紙對摺'],
  },
  {
    where: ['铺盖【卷】'],
    to: '捲',
    why: 'Bedding that is rolled up.',
    example: ['背着铺盖卷进城', '揹着鋪蓋捲進城'],
    unlike: ['一卷书', '一卷書'],
  },
  {
    where: [
      '【系】(?=(?:着|上|好|了|紧|一?条|一?根|个)?(?:围裙|领带|领结|鞋带|腰带|皮带|丝带|红绳|绳子|围巾|头巾|蝴蝶结|安全带|扣子|纽扣))',
    ],
    to: '繫',
    why: 'What is tied.',
    example: ['她系围裙做饭', '她繫圍裙做飯'],
    unlike: ['中文系领导来了', '中文系領導來了'],
  },
  {
    where: ['(?:此人|死者|该男子|该女子|嫌疑人|[实均皆显])【系】(?![统列数主])'],
    to: '係',
    why: 'In records it says what somebody is.',
    example: ['此人系我校毕业生', '此人係我校畢業生'],
    unlike: ['现实系统', '現實系統'],
  },
  {
    where: ['天文【历】(?=[法书的和，。、]|$)'],
    to: '曆',
    why: 'A table of days.',
    example: ['天文历的推算', '天文曆的推算'],
    unlike: ['天文历史', '天文歷史'],
  },
  {
    where: [
      '是(?:[你我他她它谁]们?|[^，。！？、是的]{0,3}[人们])【干】(?=的(?:[，。！？、；”」』吗吧呢啊]|$|好事|坏事|勾当|活儿?|事))',
    ],
    to: '幹',
    why: 'Somebody did it.',
    example: ['一定是他干的！', '一定是他幹的！'],
    unlike: ['这衣服是干的', '這衣服是乾的'],
  },
];
