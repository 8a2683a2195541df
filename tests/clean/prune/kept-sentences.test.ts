/** Sentences of articles that use the words of furniture: no pruning rule may take them. */
import { expect, test } from 'vitest';
import { clean } from '../../../lib/clean/clean';
import { parseHtml } from '../../../lib/clean/dom';

const PROSE = '河边的旧仓库改成了图书馆，搬书那天，街坊们排成一条长队，一本一本地把书传进去。';
const KEPT = [
  '责任编辑王老师每天最后一个离开报社，她说稿子放凉了才看得出毛病。',
  '编辑部在三楼，楼梯很窄，两个人迎面走来得侧着身子。',
  '他在文章里写道：“关注我们身边的树，比关注远方的山更难。”',
  '点赞不是目的，真正让他高兴的是有人照着文章去走了那条路。',
  '扫描二维码就能看到每棵树的名字和年纪，公园为此挂了三千块牌子。',
  '往期推荐里最受欢迎的是老街地图，很多人拿着它去找从前的家。',
  '这份声明由十二家书店共同签署，声明里说，不打折也要活下去。',
  '来源：城南晚报',
  '推荐阅读是他一辈子的工作，经他手推荐的书有四百多本。',
  '分享到最后，老师让每个学生说一句今天学会的话。',
  '相关报道引起了市里的注意，第二周就有人来量了桥面。',
  '版权页上印着一行小字，写的是印刷工人的名字。',
  '未经授权的翻印曾经让这家小出版社差点关门，后来他们换了一种纸。',
  '更多的人选择留下来，因为这里的冬天有太阳。',
  '原标题里有个错字，作者自己先笑了，再版时也没有改。',
  '延伸阅读室在地下一层，那里只放字典和地图。',
  '下一页写的是另一件事，她翻了过去，又翻回来。',
  '关注',
  '审核的人问他为什么写得这样慢，他说快了就听不见了。',
  '声明：内容包含个人观点，请独立决策。',
  '这门课程报名的人太多，社区又开了一个班，老师说来晚的也能进群听。',
  '下载的歌听过就忘，抄下来的词却记了很多年。',
  '投稿邮箱 tougao@example.com 是她用了十年的那个，里面有四千多封信。',
  '合作社的电话贴在门上，谁家要用拖拉机就打 13800001234。',
  '转载这篇文章的人后来在后台留言，说他就是文中的少年。',
  '长按面团三秒钟再松手，弹回来的就算醒好了。',
  '长按开机键和音量键，直到屏幕上出现一行小字。',
  '二维码最早是为了数汽车零件发明的，发明的人没有收过专利费。',
  '识别二维码的算法先找三个角上的方块，再把歪的图形拉正。',
  '扫码点餐以后，店里的老人反而要多请一个人来教。',
  '点赞文化让他警惕，他说掌声太便宜，听的人就不肯想了。',
  '她点开收藏夹，里面有四千篇没有读过的文章。',
  '分享、收藏、点赞，这三个动作在他的统计里各代表一种心情。',
  '在看书的人里，他认出了小学的同桌。',
  '转发这条消息的人里，有一半没有读完它。',
  '三连胜以后，教练把全队带去河边吃了一碗面。',
  '星标的意思是编目员还没有见过原书。',
  '往期的报纸堆在走廊里，按年份捆好，绳子是红的。',
  '往期推荐栏目办了九年，停在纸价上涨的那个冬天。',
  '回顾这一年，最难的不是搬书，是给书找到从前的主人。',
  '关注公众号的人从三百涨到三万，写的人还是一个。',
  '公众号改版以后，推送的顺序乱了，他就自己做了一张目录贴在墙上。',
  '更多精彩的故事没有写进书里，写进去的都是能核实的。',
  '红包封面是她画的第一份商业稿，画了一条不肯上岸的鱼。',
  '阅读原文的人很少，多数人只看译者写的提要。',
  '全文完成于二〇一九年冬天，改了四次，删去的比留下的多。',
  '点击这个词出现在九十年代，起先写作“点打”。',
  '上一篇讲的是修桥，这一篇讲修桥的人。',
  '商务合作社是他给自己的小卖部取的名字，卖本子和笔。',
  '扫一扫院子，再把水缸挑满，就是他童年的早晨。',
  '如果你觉得文章太长，可以从第三节读起，那里讲的是结果。',
  '由于微信群里的消息太多，家长们后来改用一本传来传去的本子。',
  '喜欢这条河的朋友，每年秋天都会回来捡一次垃圾。',
  '编辑 是一门听别人说话的手艺，他写在扉页上。',
  '下载的人多了，服务器就在半夜停一会儿，像人喘气。',
  '留言区有人问他后悔吗，他回了两个字，然后去给书包皮。',
  '你对旧书店有什么记忆，欢迎留言，我会逐一回答。',
  '推荐阅读顺序是先看地图，再看人物表，最后看正文。',
  '让更多的人看到这座桥，是他写这本书的原因。',
  '你在看什么？',
  '“都在看。”',
  '#5 号楼和 #7 号楼之间有一棵银杏。',
  '公众号：一种正在消失的个人刊物',
];

const page = (lines: string[]): Document =>
  parseHtml(
    `<title>河边的图书馆_示例</title><h1>河边的图书馆</h1><div class="content">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
  );

test.each(['first', 'middle', 'last'])(
  'stay as the %s lines of an article',
  (place) => {
    const around = Array.from({ length: 20 }, (_, index) => `${PROSE}这是第${index + 1}天。`);
    const lost = KEPT.filter((sentence) => {
      const lines =
        place === 'first'
          ? [sentence, ...around]
          : place === 'last'
            ? [...around, sentence]
            : around.toSpliced(10, 0, sentence);
      const result = clean(page(lines), 'https://example.com/a.html');
      return !('article' in result && result.article.text.split('\n').includes(sentence));
    });
    expect(lost).toEqual([]);
  },
  60_000,
);

test('a list of books under 推荐阅读 stays, in the middle of an article and as its end', () => {
  const list = ['推荐阅读', '《旧书店》，林一木著', '《老街地图》，王小溪编', '《河边的人》，陈大河著'];
  const around = Array.from({ length: 20 }, (_, index) => `${PROSE}这是第${index + 1}天。`);
  for (const lines of [around.toSpliced(12, 0, ...list), [...around, ...list]]) {
    const result = clean(page(lines), 'https://example.com/a.html');
    const kept = 'article' in result ? result.article.text.split('\n') : [];
    expect(list.filter((line) => !kept.includes(line))).toEqual([]);
  }
});

test('the address of a museum stays with its account', () => {
  const list = ['地址：河边路一号', '开放时间：九点到五点', '微信公众号：河边图书馆'];
  const around = Array.from({ length: 20 }, (_, index) => `${PROSE}这是第${index + 1}天。`);
  const result = clean(page([...around, ...list]), 'https://example.com/a.html');
  expect('article' in result && result.article.text.split('\n').slice(-3)).toEqual(list);
});

test('poems and quotations above the end mark stay', () => {
  const poem = ['桥下的水', '分享了月亮', '收藏了船', '却不说往期的事', '—— 林一木《河》'];
  const around = Array.from({ length: 20 }, (_, index) => `${PROSE}这是第${index + 1}天。`);
  const result = clean(page([...around, ...poem, '- END -']), 'https://example.com/a.html');
  expect('article' in result && result.article.text.split('\n').slice(-5)).toEqual(poem);
});

test('a chronicle stays, whose days stand above what happened', () => {
  const chronicle = ['大事记', '2019-09-06', '桥头的铺子开门', '2019-09-07', '来了一个学生'];
  const around = Array.from({ length: 20 }, (_, index) => `${PROSE}这是第${index + 1}天。`);
  const result = clean(page([...around, ...chronicle]), 'https://example.com/a.html');
  expect('article' in result && result.article.text.split('\n').slice(-5)).toEqual(chronicle);
});
