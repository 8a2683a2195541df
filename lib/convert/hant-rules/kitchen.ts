/** In the kitchen, and what is wet or dry. */
import type { HantRule } from './hant-rule';

export const KITCHEN: readonly HantRule[] = [
  {
    where: ['【尝】(?=一?尝)', '尝一?【尝】'],
    to: '嚐',
    why: 'Doubled, the verb is tasting; 嘗 alone is also “once” and “to try”.',
    example: ['想尝一尝味道', '想嚐一嚐味道'],
    unlike: ['未尝不可', '未嘗不可'],
  },
  {
    where: ['葱【姜】', '(?:[将把放下]|加入|放入)【姜】(?=[切拍洗剁去蒜葱片丝末])'],
    to: '薑',
    why: 'In the kitchen it is ginger.',
    example: ['放入葱姜爆香', '放入蔥薑爆香'],
    unlike: ['将姜子牙请来', '將姜子牙請來'],
  },
  {
    where: [
      '【干】(?=淀粉|面粉|花椒|海带|桂花|豆角)',
      '[煸焙熬晾吹擦拧榨烘沥晒](?:得|到)?【干】(?=[水汁了，。、后透]|$)',
      '(?:漆|衣服|头发|墨迹|墨水|水泥|胶水|泪痕|汗水|眼泪|颜料|毛巾|鞋子|被子)(?:还|都|已经|尚|也|全)?(?:没有?|未|快|半|不|渐渐)?【干】(?!什么|嘛|活|涉|扰|预)',
    ],
    to: '乾',
    why: 'What loses its water dries.',
    example: ['油漆还没干', '油漆還沒乾'],
    unlike: ['活还没干', '活還沒幹'],
  },
  {
    where: ['[气兴喜]【冲】(?=冲)', '[气兴喜]冲【冲】'],
    to: '沖',
    why: 'Taiwan and Hong Kong print 怒氣沖沖 and 興沖沖.',
    example: ['怒气冲冲地走了', '怒氣沖沖地走了'],
    unlike: ['怒气冲上来', '怒氣衝上來'],
  },
  {
    where: ['(?:蛋|瑞士|鸡肉|寿司)【卷】(?!子|宗)'],
    to: '捲',
    why: 'What is rolled to be eaten.',
    example: ['做蛋卷', '做蛋捲'],
    unlike: ['第一卷', '第一卷'],
  },

  {
    where: [
      '(?:碗里的|锅里的|盘里的|面馆的|(?:[几两三四五一半]|[0-9])斤)【面】(?![前对积子板试貌]|对面)',
      '(?:煮|吃|捞|揉|擀|嗦)(?:了|完|好|着|过)?(?:[一二两三几半大小]{1,2}碗)?【面】(?=[，。！？的吧吗了呢、]|$|很|太|都|真|时)',
    ],
    to: '麪',
    why: 'What is cooked, weighed and eaten are noodles.',
    example: ['碗里的面很香', '碗裏的麪很香'],
    unlike: ['锅里的面积', '鍋裏的面積'],
  },
  {
    where: ['【冲】(?=(?:了|个|一|完|几|好|把|壶|杯|碗|点|些){0,3}(?:澡|凉|奶|茶|咖啡|马桶|厕所|脚|热水|冷水|药))'],
    to: '沖',
    why: 'With water: to rinse, to brew.',
    example: ['他冲了个澡', '他沖了個澡'],
    unlike: ['他冲了过去', '他衝了過去'],
  },
];
