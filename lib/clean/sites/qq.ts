/** qq.com: the client's pages (new.qq.com) of 2019 and 2020, and the older news, finance and tech pages. */
import type { SiteRule } from '../site-rule';
import { date, pieces, script, text } from '../sources';

export const qq: SiteRule = {
  id: 'qq',
  hosts: ['qq.com'],
  // WeChat and many services live below the same name.
  when: '.LEFT .content-article, #Cnt-Main-Article-QQ',
  example: 'https://new.qq.com/',
  content: ['.content-article', '#Cnt-Main-Article-QQ'],
  info: ['.a_Info', '.hd .info'],
  metadata: {
    title: [text('.LEFT h1'), text('.qq_article .hd h1'), text('.hd h1')],
    source: [script('media'), text('#LeftTool .author div'), text('.a_source')],
    // meta apub:time is hours later than the time that readers see.
    published: [date(script('pubtime')), date(pieces('#LeftTool')), date(text('.a_time'))],
  },
  remove: [
    { select: '#Status, .article-status', why: 'Disclaimer of the platform.' },
    { select: '#backqqcom', why: 'Link to the front page inside the last paragraph.' },
    { select: '.qq_toolWrap, .mbArticleShareBtn', why: 'Share bar.' },
    { select: '.rv-root-v2', why: 'Video player.' },
  ],
};
