/** Tells where a printed name ends, because bylines run on into 摄, 报道, 字号 and the next label without a mark. */

/** Family names that cover nearly all bylines, simplified and traditional (common knowledge, roughly by frequency). */
const SURNAMES = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于於蒋蔣蔡余餘杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾鐘谭譚陆陸汪范範金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閆段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂塗苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华喻祁蒲房滕屈饶饒解牟艾尤阳陽穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂佟应應臧闵閔苟邬鄔边邊卞姬仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏佘池麻苑迟遲邝鄺官封谈談匡鞠惠荆荊乐樂冀郁南班储儲燕楚鄢劳勞谌諶奚皮粟冼蔺藺楼樓闻聞厉厲伊郜海阚闞权權强帅帥',
);
const DOUBLE_SURNAMES =
  /^(?:欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|司徒|夏侯|端木|长孙|長孫|宇文|南宫|南宮)/u;

const TRADE =
  '(?:记者|記者|通讯员|通訊員|评论员|評論員|撰稿人|作者|作家|主笔|主筆|研究员|研究員|特派员|特派員|编辑|編輯)';
/** What a byline prints around a name: bullet, outlet, rank, trade. */
const RANK = new RegExp(`^[■●◆□▲◎★\\s]*[《“]?[\\p{Script=Han}A-Za-z·]{0,14}?[》”]?\\s?${TRADE}[\\s:：]*`, 'u');
const OUTLET_NAME = /(?:网|網|报|報|社|台|臺|周刊|週刊|月刊|杂志|雜誌|新闻|新聞|频道|頻道)$/u;
const OUTLET = /^(?:本报|本報|本网|本網|本刊|本台|本社|特约|特約|实习|實習)\s*/u;
/** What follows a name without a mark between. */
const TAIL = /(?<=^[\p{Script=Han}]{2,4})(?:综合|綜合)?(?:报道|報道|报导|報導|整理|撰文|编译|編譯)$/u;
/** A name too long to be one, or a piece of the page's furniture. */
const LONGEST_PRINTED = 20;
/** 作者：王伟，系某大学教授: what follows a name says who that is. */
const INTRODUCES = /^(?:[系係]|现[为任]|現[為任]|[为為])(?=\p{Script=Han}{2})/u;
const NOBODY = /^(?:admin|administrator|匿名|佚名|未知|无|無|网络|網絡|转载|轉載|图|圖|文|摄影|攝影|整理|供图|供圖)$/iu;

/** Whether `text`, alone, has the form of one Chinese personal name: a known surname and one or two more characters. */
export function isPersonName(text: string): boolean {
  const length = [...text].length;
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  if (DOUBLE_SURNAMES.test(text)) return length > 2;
  return length < 4 && SURNAMES.has([...text][0] ?? '');
}

/** Whether `text` has the form of an outlet's name, for example 中国青年报 or 观察者网. */
export function isOutletName(text: string): boolean {
  return text.length <= LONGEST_PRINTED && OUTLET_NAME.test(text) && !isPersonName(text);
}

/** `text` without 本报, 首席记者, 通讯员, 报道 and the like around the name. */
export function withoutRank(text: string): string {
  return text.replace(RANK, '').replace(OUTLET, '').replace(TAIL, '').trim();
}

/**
 * The names at the head of a printed value, for example `['张三', '李四']` for `本报记者 张三 李四 字号 大 中 小`.
 *
 * The first may be anything short (pen names, offices); behind a blank only what looks like a Chinese name goes on the list.
 */
export function peopleOf(value: string): string[] {
  const people: string[] = [];
  const joined = value
    .normalize('NFKC')
    .split(/[|()【】[\]「」。;<>]/u)
    .find((part) => part.trim() !== '')
    ?.replace(/(?<=^|[\s、,])(\p{Script=Han})\s+(\p{Script=Han})(?=$|[\s、,])/gu, '$1$2');
  for (const [, mark = '', token = ''] of (joined ?? '').matchAll(/(^|[\s、,/&]+)([^\s、,/&]+)/gu)) {
    const name = withoutRank(token);
    if (name === '' || NOBODY.test(name)) continue;
    if (people.length > 0 && INTRODUCES.test(name)) break;
    const isFree = people.length === 0 || /[、,/&]/u.test(mark);
    const last = people.at(-1);
    if (last !== undefined && /^\s+$/u.test(mark) && /^[A-Z][\w.'-]*$/u.test(name) && /^[A-Z][\w.' -]*$/u.test(last)) {
      people[people.length - 1] = `${last} ${name}`;
    } else if (isPersonName(name) || (isFree && isPrintable(name))) people.push(name);
    else break;
  }
  return [...new Set(people)];
}

function isPrintable(name: string): boolean {
  return name.length <= LONGEST_PRINTED && /^[\p{L}\p{N}·._'《》“”@-]+$/u.test(name);
}
