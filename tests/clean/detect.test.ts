/** What a live WeChat page is must be told by what the page says of itself, before any cleaning. */
import { describe, expect, test } from 'vitest';
import { clean } from '../../lib/clean/clean';
import { detect } from '../../lib/clean/detect';
import { parseHtml } from '../../lib/clean/dom';
import { SIGNS } from '../../lib/clean/not-article/signs';
import { wechat } from '../../lib/clean/sites/wechat';

const ADDRESS = 'https://mp.weixin.qq.com/s/KiNdOfPoSt0123456789ab';
const TEXT = '清早的渡口没有人，船家把缆绳解开，又系上，说今天的雾要到十点才散，不着急。';

function stateOf(body: string, script = ''): string {
  return detect(parseHtml(`<script>${script}</script>${body}`), ADDRESS, [wechat], SIGNS).state;
}

const shell = (inside = '', name = ''): string =>
  `<div id="js_article" class="share_content_page ${name}"><div class="wx_follow_nickname">河边的人</div>${inside}</div>`;
const declared = (type: string): string => `window.item_show_type = '${type}' || ''; window.msg_title = '渡口' || '';`;
const PICTURES = `window.picture_page_info_list = [{ cdn_url: 'https://mmbiz.qpic.cn/filler/0' }];`;

describe('the page names its kind', () => {
  test.each([
    ['0', `<div id="js_article"><div id="js_content"><p>${TEXT}</p></div></div>`, 'article'],
    ['5', shell('<div class="video_share_page"></div>', 'page_video'), 'article'],
    ['5', shell(`<div id="js_content"><p>${TEXT}</p></div>`), 'article'],
    ['6', shell('<div class="common_share_audio"></div>'), 'article'],
    ['7', shell('<div class="common_share_audio"></div>'), 'article'],
    ['7', shell(`<div id="js_content"><p>${TEXT}</p></div>`), 'article'],
    ['8', shell('<div class="share_content_page_bd"></div>'), 'image-post'],
    ['8', shell('<div id="js_content"></div>'), 'image-post'],
    ['10', shell('<div id="js_content"></div>'), 'text-post'],
    ['17', shell(), 'text-post'],
  ])('%s in %s', (type, body, state) => expect(stateOf(body, declared(type))).toBe(state));

  test('its own word counts, not that of a page it links to', () => {
    const script = `var list = [{ item_show_type: 8 }]; var real_item_show_type = '5';`;
    expect(stateOf(shell(), script)).toBe('article');
  });

  test('a list of posts is none of them', () => {
    const album = `<ul class="album__list"><li>第一期</li><li>第二期</li></ul>`;
    expect(stateOf(album, `var articles = [{ item_show_type: 8, title: '第一期' }];`)).toBe('not-article');
  });
});

describe('the page does not name its kind', () => {
  test.each([
    ['pictures in its script', shell(), PICTURES, 'image-post'],
    ['pictures in its script, a stub of a body', shell('<div id="js_content"></div>'), PICTURES, 'image-post'],
    ['a body', shell('<div id="js_content"></div>'), '', 'text-post'],
    ['neither', shell(), '', 'image-post'],
    ['a video player', shell('<div class="video_share_page"></div>', 'page_video'), '', 'article'],
    ['a sound player', shell('<div class="common_share_audio"></div>'), '', 'article'],
    ['no shell of a short post', `<div id="js_content"><p>${TEXT}</p></div>`, '', 'article'],
  ])('%s', (_, body, script, state) => expect(stateOf(body, script)).toBe(state));
});

test('what is removed is told first, in its own words', () => {
  const message = '<div class="weui-msg"><h2 class="weui-msg__title">该内容已被发布者删除</h2></div>';
  expect(stateOf(`<div id="js_article">${message}</div>`, declared('8'))).toBe('deleted');
});

test('a video that does not name its kind keeps its line and its text', () => {
  const page = parseHtml(
    `<meta property="og:title" content="渡口的最后一班船"><meta name="description" content="${TEXT}">${shell('<div class="video_share_page">00:00 倍速播放中</div>', 'page_video')}`,
  );
  const result = clean(page, ADDRESS);
  expect(result).toMatchObject({ state: 'article', article: { text: `🎬 渡口的最后一班船\n${TEXT}` } });
});
