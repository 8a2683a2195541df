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
];

const page = (lines: string[]): Document =>
  parseHtml(
    `<title>河边的图书馆_示例</title><h1>河边的图书馆</h1><div class="content">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
  );

test.each(['first', 'middle', 'last'])('stay as the %s lines of an article', (place) => {
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
});
