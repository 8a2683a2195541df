import { expect, it } from 'vitest';
import { isOutletName, isPersonName, peopleOf, withoutRank } from '../../../lib/clean/metadata/person-names';

it.each(['张三', '王小明', '欧阳明月', '司徒雷', '劉徵宇', '顾一一'])('takes %s for a name', (name) => {
  expect(isPersonName(name)).toBe(true);
});

it.each(['张', '张小明明', '字号', '打印', '我要评论', '环球网', 'John', '张 三', '张三。', ''])(
  'does not take %j for a name',
  (text) => {
    expect(isPersonName(text)).toBe(false);
  },
);

it.each(['中国青年报', '观察者网', '新华社', '自由時報'])('takes %s for an outlet', (name) => {
  expect(isOutletName(name)).toBe(true);
});

it.each(['张报', '张三', '网络的故事', ''])('does not take %j for an outlet', (name) => {
  expect(isOutletName(name)).toBe(false);
});

it.each([
  ['■本报首席记者 顾一一', '顾一一'],
  ['《财经》记者 张三', '张三'],
  ['本报张三', '张三'],
  ['张三报道', '张三'],
  ['张三', '张三'],
])('takes the rank off %s', (text, name) => {
  expect(withoutRank(text)).toBe(name);
});

it.each([
  ['张三 李四 字号 大 中 小', ['张三', '李四']],
  ['张三、李四,王五', ['张三', '李四', '王五']],
  ['张 三', ['张三']],
  ['记者 张三 通讯员 李四', ['张三', '李四']],
  ['山中的树 打印', ['山中的树']],
  ['John Smith', ['John Smith']],
  ['张三（实习）', ['张三']],
  ['张三 张三', ['张三']],
  ['admin', []],
  [' ', []],
])('reads the people of %j', (value, people) => {
  expect(peopleOf(value)).toEqual(people);
});
