/** Words of video players and loaders that a saved page keeps as text. */
import { shellOf } from '../block-list';
import type { PruneRule } from '../prune-rule';

const WORDS =
  /^(?:视频加载失败.*|退出全屏|切换到(?:横屏|竖屏)模式|全屏|倍速(?:播放中)?|继续播放|继续观看|观看更多|更多|已关注|关注|Follow|Replay|Share|Like|Close|Refresh|Loading\.*|加载中\.*|刷新|重播|分享|赞|在看|Video Details|轻点两下取消(?:赞|在看)|进度条，百分之\d+|(?:播放|暂停|\d{1,2}:\d{2}(?:\s*\/\s*\d{1,2}:\d{2})?)|\d(?:\.\d+)?倍|流畅|高清|超清|标清|您的浏览器不支持.*|当前浏览器不支持.*|Your browser does not support.*)$/iu;
/** One such word may be a heading of the article; a player leaves several together. */
const MIN_TOGETHER = 3;

export const playerChrome: PruneRule = {
  id: 'player-chrome',
  why: 'Buttons of a video player.',
  find(root, _page, blocks) {
    const found: Element[] = [];
    let run: Element[] = [];
    for (const { element, text } of [...blocks, { element: root, text: 'end' }]) {
      const parts = text.split(/\s+/);
      if (
        text !== '' &&
        text !== 'end' &&
        (WORDS.test(text) || (parts.length > 2 && parts.every((part) => WORDS.test(part))))
      )
        run.push(shellOf(element, root));
      else if (text !== '') {
        if (run.length >= MIN_TOGETHER) found.push(...run);
        run = [];
      }
    }
    return found;
  },
};
