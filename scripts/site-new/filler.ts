/** Turns a page's words into words of our own: same length, same marks, and the short labels that are facts of the site. */

/** Written for this project; read round and round. */
const HAN = [
  ...'雨停之后山谷里的雾慢慢散开旧书店的木门又吱呀一声打开了老板搬出两张竹椅放在屋檐下面等着第一位客人到来河边的柳树已经发芽几个孩子沿着石阶跑向渡口把纸船放进水里看它们顺流而下远处传来钟声那是镇上学校放学的时候',
];
const LATIN = 'sampletextofourown';
const PEOPLE = ['王小明', '李小红', '张建国', '陈思远'];
const OUTLET = '示例日报';

/** What pages print around articles, whoever writes them. */
const LABELS =
  '原标题|原标題|原題|责任编辑|責任編輯|编辑|編輯|责编|責編|作者|记者|記者|本报|本报记者|通讯员|摄影|校对|监制|来源|來源|稿件来源|新闻来源|发布时间|发表时间|时间|日期|字号|分享到|分享|微信|微博|QQ空间|朋友圈|扫一扫|扫码|二维码|关注我们|关注|公众号|客户端|下载|APP|打开|首页|新闻|正文|频道|财经|科技|娱乐|体育|视频|图片|图集|评论|条评论|我要评论|跟帖|参与|热门|热点|推荐阅读|推荐|精彩推荐|相关新闻|相关阅读|相关推荐|相关链接|延伸阅读|查看更多|查看原文|阅读全文|余下全文|专题|返回|返回搜狐|搜狐|新浪|网易|腾讯|凤凰网|凤凰新闻|人民网|新华网|新华社|观察者网|澎湃新闻|澎湃号|环球网|光明网|中国青年网|中国日报网|今日头条|头条|百家号|百度|上一篇|下一篇|上一页|下一页|打印|收藏|点赞|举报|投诉|纠错|反馈|登录|注册|版权所有|版权|声明|免责声明|特别声明|未经授权|转载|不得转载|请注明|仅代表|观点|立场|广告|当前位置|您的位置|热词|关键词|标签|排行|排行榜|新闻排行|最后更新|更新|阅读|浏览|回复|本文|本文来源|图片来源|如有侵权|侵权|联系|删除|关闭窗口|原创|报道|星期|上午|下午|更新时间|点击进入|更多>>|综合报道|免责|订阅|关闭|版权归|供稿|供图|图文|文章|导读|编者按|网友|本报讯|新华社电|点击查看|查看';
const LABEL = new RegExp(
  ['(?<=\\d)[年月日]', ...LABELS.split('|').toSorted((a, b) => b.length - a.length)].join('|'),
  'gu',
);
const PERSON_LABEL = /(?:作者|记者|記者|编辑|編輯|责编|責編|校对|摄影)\s?[:：]?\s*$/u;
const OUTLET_LABEL = /(?:来源|來源)\s?[:：]\s*$/u;
const LONGEST = 160;
const LONGEST_LABEL = 10;

export class Filler {
  private at = 0;
  private person = 0;
  /** A label and its value often stand in elements of their own. */
  private tail = '';
  /** The same words get the same filler, so that a headline still agrees with the title of the page. */
  private readonly known = new Map<string, string>();

  text(text: string): string {
    const short = text.length > LONGEST ? text.slice(0, LONGEST / 2) + text.slice(-LONGEST / 2) : text;
    let filled = '';
    let from = 0;
    for (const match of short.matchAll(LABEL)) {
      filled += this.words(short.slice(from, match.index), this.tail + filled) + match[0];
      from = match.index + match[0].length;
    }
    filled += this.words(short.slice(from), this.tail + filled);
    this.tail = filled.slice(-LONGEST_LABEL);
    return filled;
  }

  private words(text: string, before: string): string {
    return text
      .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu, (run, index: number) =>
        this.remember(run, () => this.han(run.length, before + text.slice(0, index))),
      )
      .replace(/[A-Za-z]+/g, (run) => this.remember(run, () => latin(run)))
      .replace(/\d{3,4}-(?:\d{7,8}|\d{2}-\d{4})(?!\d)/g, '010-12345678')
      .replace(/(?<![\d:/.-])\d{5,}(?![\d:/-])/g, (run) => '1234567890'.repeat(3).slice(0, run.length));
  }

  private remember(run: string, make: () => string): string {
    const filler = this.known.get(run) ?? make();
    this.known.set(run, filler);
    return filler;
  }

  private han(length: number, before: string): string {
    if (length <= 4 && PERSON_LABEL.test(before)) return PEOPLE[this.person++ % PEOPLE.length] ?? '';
    if (OUTLET_LABEL.test(before)) return OUTLET;
    let run = '';
    while (run.length < length) run += HAN[this.at++ % HAN.length];
    return run;
  }
}

function latin(run: string): string {
  const filler = LATIN.repeat(Math.ceil(run.length / LATIN.length)).slice(0, run.length);
  return run === run.toUpperCase() ? filler.toUpperCase() : filler;
}
