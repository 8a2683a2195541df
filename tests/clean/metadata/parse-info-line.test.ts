import { describe, expect, it } from 'vitest';
import { type InfoLine, parseInfoLine } from '../../../lib/clean/metadata/parse-info-line';

describe('parseInfoLine', () => {
  it.each<[string, InfoLine]>([
    [
      '18-12-15 21:34 来源:央视网 编辑:赵满同',
      { published: '2018-12-15T21:34:00+08:00', source: '央视网', editor: '赵满同' },
    ],
    [
      '2017-08-04 08:36:55|來源:新民晚報|編輯:彭麗 |責編:劉徵宇',
      { published: '2017-08-04T08:36:55+08:00', source: '新民晚報', editor: '彭麗、劉徵宇' },
    ],
    [
      '2019年09月07日 13:43 来源：证券市场红周刊 作者：张三',
      { published: '2019-09-07T13:43:00+08:00', source: '证券市场红周刊', author: '张三' },
    ],
    ['2019-10-23 09:05 环球网', { published: '2019-10-23T09:05:00+08:00', maybeSource: '环球网' }],
    ['2019-10-23 09:05　华夏时报', { published: '2019-10-23T09:05:00+08:00', maybeSource: '华夏时报' }],
    ['发布时间：2020-04-01 来 源：市林业局 浏览次数：1200', { published: '2020-04-01', source: '市林业局' }],
    ['来　　源：新华社　　作　　者：张 三', { source: '新华社', author: '张三' }],
    ['来源：中国新闻网 参与互动(12)', { source: '中国新闻网' }],
    ['来源：《新民晚报》', { source: '新民晚报' }],
    ['来源：新民晚报(上海)', { source: '新民晚报' }],
    ['来源：The Paper', { source: 'The Paper' }],
    ['来源丨新华社', { source: '新华社' }],
    ['来源：央视网2018-12-15 21:34', { published: '2018-12-15T21:34:00+08:00', source: '央视网' }],
    ['来源：央视网编辑：赵满同', { source: '央视网', editor: '赵满同' }],
    ['来源：本站 稿件来源：新华社', { source: '新华社' }],
    ['稿件来源： 新华网 【字号：大 中 小】', { source: '新华网' }],
    ['來源：聯合報 ｜ 記者：王小明', { source: '聯合報', author: '王小明' }],
    ['（来源：人民网-北京频道）', { source: '人民网-北京频道' }],
    ['石小佳/中国青年报', { source: '中国青年报', author: '石小佳' }],
    ['来源：新华社 · 2019-09-07', { published: '2019-09-07', source: '新华社' }],
  ])('reads the info line %j', (text, expected) => {
    expect(parseInfoLine(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['■本报记者 顾一琼', '顾一琼'],
    ['本报记者 顾一琼', '顾一琼'],
    ['■本报首席记者 顾一琼', '顾一琼'],
    ['记者 李四 王五', '李四、王五'],
    ['记者 李四 通讯员 王五', '李四、王五'],
    ['记者：李四 通讯员：王五', '李四、王五'],
    ['◆特约通讯员 李小四', '李小四'],
    ['本报评论员 张三', '张三'],
    ['（记者 王敬照）', '王敬照'],
    ['(记者王敬照)', '王敬照'],
    ['【记者王小明／台北報導】', '王小明'],
    ['（中央社記者王小明台北21日電）', '王小明'],
    ['本报记者 张三 北京报道', '张三'],
    ['文/张三', '张三'],
    ['文｜张三', '张三'],
    ['文丨《财经》记者 张三', '张三'],
    ['文/本报记者 张三 图/李四', '张三'],
    ['作者丨李四', '李四'],
    ['【作者丨李四】', '李四'],
    ['【文/某某网专栏作者 王文】', '王文'],
    ['(文/图 刘小东 易小楠)', '刘小东、易小楠'],
    ['〔記者王小明／台北報導〕', '王小明'],
    ['（王小明／台中報導）', '王小明'],
    ['作者 | 李四 编辑 | 王五', '李四'],
    ['撰文：李四', '李四'],
    ['作者：山中的树 字号：大 中 小', '山中的树'],
    ['作者：张三 字号 大 中 小', '张三'],
    ['作者：John Smith', 'John Smith'],
    ['作者：卡尔·林奈', '卡尔·林奈'],
    ['作者：欧阳明月', '欧阳明月'],
    ['作者：本报记者张三、李四', '张三、李四'],
    ['2020-04-01 09:30 本報記者 王小明', '王小明'],
  ])('finds the author in %j', (text, author) => {
    expect(parseInfoLine(text).author).toBe(author);
  });

  it.each<[string, string]>([
    ['责任编辑：王五', '王五'],
    ['(责编：赵六、钱七)', '赵六、钱七'],
    ['【编辑:叶攀】', '叶攀'],
    ['責任編輯：陳小華', '陳小華'],
    ['责任编辑: 王五 SN123', '王五'],
    ['责任编辑：NN053', 'NN053'],
    ['编辑 王五 责编：赵六', '赵六'],
    ['编辑：王五　　审核：赵六　　终审：钱七', '王五'],
    ['责任编辑：王五(实习)', '王五'],
    ['编辑：王五 责任编辑：王五', '王五'],
    ['编辑/王五', '王五'],
  ])('finds the editor in %j', (text, editor) => {
    expect(parseInfoLine(text).editor).toBe(editor);
  });

  it.each<[string, string]>([
    ['原标题：城市的树：2019 年记事', '城市的树：2019 年记事'],
    ['原標題:城市的樹', '城市的樹'],
    ['（原题为《城市的树》）', '城市的树'],
    ['(原标题：城市的树)', '城市的树'],
    ['（原标题：城市的树）', '城市的树'],
    ['原标题：《城市的树》', '城市的树'],
    ['　　原题：城市的树 责任编辑：王五', '城市的树'],
  ])('finds the original title in %j', (text, title) => {
    expect(parseInfoLine(text).originalTitle).toBe(title);
  });

  it('reads an editor behind the original title, and no date out of a headline', () => {
    expect(parseInfoLine('原标题：2019年9月7日的雨 责任编辑：王五')).toEqual({
      originalTitle: '2019年9月7日的雨',
      editor: '王五',
    });
  });

  it.each([
    [''],
    ['记者从市民政局了解到，今年的树已经种完。'],
    ['记者王小明昨天从市民政局了解到'],
    ['本报记者 袁小婧摄'],
    ['（图片摄影 刘小欣）'],
    ['上海某区居民 王小明:没电梯也下来'],
    ['作者：admin'],
    ['作者：匿名'],
    ['来源：'],
    ['来源：本站原创'],
    ['来源：互联网'],
    ['来源：https://example.cn/a'],
    ['总编辑：王五 主编：赵六'],
    ['昨天 12:30'],
    ['他说，水的来源很多。'],
    [`来源：新华社${'，这是一段很长的正文'.repeat(40)}`],
  ])('finds nothing in %j', (text) => {
    expect(parseInfoLine(text)).toEqual({});
  });

  it('leaves the date of an update out', () => {
    expect(parseInfoLine('更新时间：2020-04-02 10:00')).toEqual({});
    expect(parseInfoLine('更新时间：2020-04-02 10:00 发布时间：2020-04-01 09:00')).toEqual({
      published: '2020-04-01T09:00:00+08:00',
    });
  });

  it.each(['2019-10-23 09:05 字号', '2019-10-23 09:05 张三', '2019-10-23 09:05 评论 12', '2019-10-23 环球网'])(
    'does not take what follows the date in %j for a source',
    (text) => {
      expect(parseInfoLine(text)).not.toHaveProperty('maybeSource');
    },
  );
});
