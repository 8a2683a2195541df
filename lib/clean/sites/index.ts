/** All site rules; rules of a CMS, which match any host, come last. Sorted, explicit, no globbing. */
import type { SiteRule } from '../site-rule';
import { appledaily } from './appledaily';
import { articleContentBlock } from './article-content-block';
import { baijiahao } from './baijiahao';
import { bbcChinese } from './bbc-chinese';
import { chinatimes } from './chinatimes';
import { cjddsb } from './cjddsb';
import { cmse } from './cmse';
import { cna } from './cna';
import { cri } from './cri';
import { csdn } from './csdn';
import { discuz } from './discuz';
import { ednchina } from './ednchina';
import { ettoday } from './ettoday';
import { founderEpaper } from './founder-epaper';
import { gamersky } from './gamersky';
import { gmw } from './gmw';
import { govZoom } from './gov-zoom';
import { gsc } from './gsc';
import { guancha } from './guancha';
import { hexo } from './hexo';
import { hugo } from './hugo';
import { ifeng } from './ifeng';
import { jianshu } from './jianshu';
import { ltn } from './ltn';
import { netease } from './netease';
import { people } from './people';
import { pixnet } from './pixnet';
import { qq } from './qq';
import { readhub } from './readhub';
import { schemaOrg } from './schema-org';
import { setn } from './setn';
import { sina } from './sina';
import { sinaTw } from './sina-tw';
import { sohu } from './sohu';
import { thepaper } from './thepaper';
import { toutiao } from './toutiao';
import { trs } from './trs';
import { udn } from './udn';
import { upmedia } from './upmedia';
import { vsb } from './vsb';
import { wechat } from './wechat';
import { wordpress } from './wordpress';
import { xinhuanet } from './xinhuanet';
import { yuque } from './yuque';
import { zhihu } from './zhihu';

export const SITES: readonly SiteRule[] = [
  appledaily,
  baijiahao,
  bbcChinese,
  chinatimes,
  cjddsb,
  cmse,
  cna,
  cri,
  csdn,
  ednchina,
  ettoday,
  gamersky,
  gmw,
  gsc,
  guancha,
  ifeng,
  jianshu,
  ltn,
  netease,
  people,
  pixnet,
  qq,
  readhub,
  setn,
  sina,
  sinaTw,
  sohu,
  thepaper,
  toutiao,
  udn,
  upmedia,
  wechat,
  xinhuanet,
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
  schemaOrg,
];
