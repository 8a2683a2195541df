/** All site rules; rules of a CMS, which match any host, come last. Sorted, explicit, no globbing. */
import type { SiteRule } from '../site-rule';
import { am730 } from './am730';
import { appledaily } from './appledaily';
import { articleContentBlock } from './article-content-block';
import { baijiahao } from './baijiahao';
import { baijiahao2021 } from './baijiahao-2021';
import { banyuetan } from './banyuetan';
import { bbcChinese } from './bbc-chinese';
import { caixin } from './caixin';
import { cctv } from './cctv';
import { chinaComCn } from './china-com-cn';
import { chinadaily } from './chinadaily';
import { chinanews } from './chinanews';
import { chinatimes } from './chinatimes';
import { cjddsb } from './cjddsb';
import { cjn } from './cjn';
import { cmse } from './cmse';
import { cna } from './cna';
import { cnblogs } from './cnblogs';
import { cnr } from './cnr';
import { cri } from './cri';
import { csdn } from './csdn';
import { cts } from './cts';
import { discuz } from './discuz';
import { ednchina } from './ednchina';
import { ettoday } from './ettoday';
import { founderEpaper } from './founder-epaper';
import { gamersky } from './gamersky';
import { gmw } from './gmw';
import { govZoom } from './gov-zoom';
import { gsc } from './gsc';
import { gscn } from './gscn';
import { guancha } from './guancha';
import { guanchaMobile } from './guancha-mobile';
import { guanchaPost } from './guancha-post';
import { hexo } from './hexo';
import { hexun } from './hexun';
import { hk01 } from './hk01';
import { huanqiu } from './huanqiu';
import { hugo } from './hugo';
import { huxiu } from './huxiu';
import { ifeng } from './ifeng';
import { ifeng2022 } from './ifeng-2022';
import { jianshu } from './jianshu';
import { jiemian } from './jiemian';
import { juejin } from './juejin';
import { kr36 } from './kr36';
import { ltn } from './ltn';
import { mingpao } from './mingpao';
import { mingridapan } from './mingridapan';
import { mydrivers } from './mydrivers';
import { netease } from './netease';
import { neteaseMobile } from './netease-mobile';
import { nextapple } from './nextapple';
import { people } from './people';
import { people2021 } from './people-2021';
import { peoplePaper } from './people-paper';
import { pixnet } from './pixnet';
import { pts } from './pts';
import { qihoo } from './qihoo';
import { qq } from './qq';
import { qq2023 } from './qq-2023';
import { qqMobile } from './qq-mobile';
import { readhub } from './readhub';
import { rthk } from './rthk';
import { schemaOrg } from './schema-org';
import { setn } from './setn';
import { sina } from './sina';
import { sinaBlog } from './sina-blog';
import { sinaMobile } from './sina-mobile';
import { sinaTw } from './sina-tw';
import { sohu } from './sohu';
import { sohuMobile } from './sohu-mobile';
import { stcn } from './stcn';
import { thepaper } from './thepaper';
import { thepaper2022 } from './thepaper-2022';
import { thepaperMobile } from './thepaper-mobile';
import { toutiao } from './toutiao';
import { toutiao2021 } from './toutiao-2021';
import { trs } from './trs';
import { tvbs } from './tvbs';
import { udn } from './udn';
import { upmedia } from './upmedia';
import { vsb } from './vsb';
import { wechat } from './wechat';
import { whb } from './whb';
import { wordpress } from './wordpress';
import { xinhuanet } from './xinhuanet';
import { youth } from './youth';
import { yuque } from './yuque';
import { zhihu } from './zhihu';

export const SITES: readonly SiteRule[] = [
  am730,
  appledaily,
  baijiahao,
  baijiahao2021,
  banyuetan,
  bbcChinese,
  caixin,
  cctv,
  chinaComCn,
  chinadaily,
  chinanews,
  chinatimes,
  cjddsb,
  cjn,
  cmse,
  cna,
  cnblogs,
  cnr,
  cri,
  csdn,
  cts,
  ednchina,
  ettoday,
  gamersky,
  gmw,
  gsc,
  gscn,
  guancha,
  guanchaMobile,
  guanchaPost,
  hexun,
  hk01,
  huanqiu,
  huxiu,
  ifeng,
  ifeng2022,
  jianshu,
  jiemian,
  juejin,
  kr36,
  ltn,
  mingpao,
  mydrivers,
  netease,
  neteaseMobile,
  nextapple,
  people,
  people2021,
  peoplePaper,
  pixnet,
  pts,
  qihoo,
  qq,
  qq2023,
  qqMobile,
  readhub,
  rthk,
  setn,
  sina,
  sinaBlog,
  sinaMobile,
  sinaTw,
  sohu,
  sohuMobile,
  stcn,
  thepaper,
  thepaper2022,
  thepaperMobile,
  toutiao,
  toutiao2021,
  tvbs,
  udn,
  upmedia,
  wechat,
  whb,
  xinhuanet,
  youth,
  yuque,
  zhihu,
  founderEpaper,
  trs,
  vsb,
  govZoom,
  articleContentBlock,
  discuz,
  hexo,
  hugo,
  wordpress,
  mingridapan,
  schemaOrg,
];
