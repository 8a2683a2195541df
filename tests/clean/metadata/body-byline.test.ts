import { describe, expect, test } from 'vitest';
import { bodyByline } from '../../../lib/clean/metadata/body-byline';

const PROSE = '河边的小图书馆在星期六重新开门，附近的居民排着队把借走的书送回来，队伍一直排到桥头的面馆门口。';
const HOTLINE = ['《河邊》關心你', '再給自己一次機會', '安心專線：0800-000000（24小時）', '協談專線：0000'];

describe('bodyByline', () => {
  test.each([
    ['a line above the text', ['記者王小明／南市報導', PROSE, PROSE]],
    ['a dateline in round brackets', [`（中央社記者王小明台北21日電）${PROSE}`, PROSE]],
    ['a dateline in shell brackets', ['圖說。', `〔記者王小明／台北報導〕${PROSE}`, PROSE]],
    ['a signature at the end', [PROSE, PROSE, `${PROSE}（王小明）`]],
    ['a signature with a place above a standing block', [PROSE, `${PROSE}（王小明／台中報導）`, PROSE, ...HOTLINE]],
  ])('%s', (_, lines) => {
    expect(bodyByline(lines)).toBe('王小明');
  });

  test('text and pictures by two people', () => {
    expect(bodyByline([PROSE, `${PROSE}(文/图 王小明 李小红)`])).toBe('王小明、李小红');
  });

  test.each([
    ['a desk is no person', ['社會中心／綜合報導', PROSE]],
    ['brackets that name no person', [PROSE, `${PROSE}（完）`]],
    ['a photographer is not the writer', [PROSE, '河邊的小圖書館。（王小明摄）']],
    ['a name in brackets inside the text', [PROSE, `${PROSE}（王小明）`, PROSE, PROSE, PROSE, PROSE, PROSE]],
    ['a place with a desk', [PROSE, `${PROSE}（生活中心／台北報導）`]],
    ['no lines', []],
  ])('%s', (_, lines) => {
    expect(bodyByline(lines)).toBeUndefined();
  });
});
