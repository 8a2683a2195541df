/** WeChat articles (mp.weixin.qq.com), layouts of 2013 to today, posts of pictures, text, video and sound, share panels, paid previews. */
import type { SiteRule } from '../site-rule';
import { attribute, date, meta, rewritten, script, text, unixTime } from '../sources';
import { buildPost } from '../wechat/build-post';
import { pageMarks } from '../wechat/page-marks';
import { titleOfTextPost } from '../wechat/title-of-text-post';
import { personalAuthor } from '../wechat/personal-author';

export const wechat: SiteRule = {
  ...pageMarks,
  example: 'https://mp.weixin.qq.com/s/KDWh_qGpFN5Vu1TR9t30Mw',
  reveal: '#js_content',
  build: buildPost,
  styledPictures: true,
  metadata: {
    title: [
      titleOfTextPost,
      text('#activity-name .js_title_inner'),
      text('#activity-name'),
      script('msg_title'),
      // Line breaks are written out.
      rewritten(meta('og:title'), /\\n|\\x0a/g, ' '),
      text('.rich_media_title'),
    ],
    author: [personalAuthor],
    source: [
      text('#js_name'),
      text('#post-user'),
      text('.profile_nickname'),
      script('nick_name'),
      text('.wx_follow_nickname'),
      script('nickname'),
    ],
    accountId: [text('.profile_meta_value'), script('user_name')],
    published: [
      unixTime(script('ct')),
      unixTime(script('ori_create_time')),
      date(script('create_time')),
      date(script('publish_time')),
      date(text('#post-date')),
      date(text('#publish_time')),
    ],
    leadImage: [
      meta('og:image'),
      script('msg_cdn_url'),
      attribute('#js_cover', 'data-src'),
      attribute('#js_cover', 'src'),
    ],
  },
  remove: [
    {
      select: '#js_content .code-snippet__line-index, #js_content .code-snippet__js ul',
      why: 'Line numbers of a code block.',
    },
    { select: 'mp-common-profile, .mp_profile_iframe_wrp, .mp_common_widget', why: 'Card of an account.' },
    {
      select: 'mp-miniprogram, .weapp_display_element, mp-common-miniprogram',
      why: 'Card of a mini program.',
    },
    {
      select: 'mp-common-product, mp-common-cps, mp-common-cpsad, .js_product_container, .js_cpc_area',
      why: 'Card of goods or an advertisement.',
    },
    {
      select:
        '#js_content [id^="js_mpvedio_wrapper"], #js_content #bottom_bar, .video_iframe ~ .feed-wrapper, .js_mpvedio .infinity-list__wrapper, .js_video_channel_wrap .weui-hidden_abs',
      why: 'Controls of the video player.',
    },
    { select: 'mp-common-redpacket', why: 'A red packet, which only opens in WeChat.' },
    { select: '#js_content ._135editor_copyright', why: 'Mark of the tool that laid the article out.' },
    {
      select: '#js_content .vote_area, #js_content iframe.vote_iframe, mp-common-vote',
      why: 'A vote, which only works in WeChat.',
    },
  ],
};
