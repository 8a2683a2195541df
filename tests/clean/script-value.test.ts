/** The literal reader takes values out of page scripts in the forms that WeChat and portals write, and never runs them. */
import { describe, expect, test } from 'vitest';
import { decodeEntities } from '../../lib/clean/decode-entities';
import { parseLiteral } from '../../lib/clean/script-literal';
import { readScriptList, readScriptMarkup, readScriptPath, readScriptValue } from '../../lib/clean/script-value';

describe('one value', () => {
  test.each([
    [`var ct = "1581517074";`, 'ct', '1581517074'],
    [`window.biz = '' || 'MzI2NA==';`, 'biz', 'MzI2NA=='],
    [`var mid = "" || "" || "2671068104";`, 'mid', '2671068104'],
    [`x = { ori_create_time: '1762338600' * 1, y: 2 }`, 'ori_create_time', '1762338600'],
    [`var nickname = htmlDecode("茶 &amp; 酒");`, 'nickname', '茶 & 酒'],
    [String.raw`nick_name: JsDecode('山\x20里\x26amp;人'),`, 'nick_name', '山 里&人'],
    [String.raw`"title":"\u6865\/\u8def"`, 'title', '桥/路'],
    [`item_show_type: window.item_show_type, item_show_type = '8' || ''`, 'item_show_type', '8'],
    [`if (ct == "1") {} var ct = 12;`, 'ct', '12'],
  ])('%s', (code, name, value) => expect(readScriptValue([code], name)).toBe(value));

  test('a longer name, a template placeholder and an empty string are no value', () => {
    const code = `var nickname_new = "别的"; nickname: '$user_info.nick_name$', nickname = ''`;
    expect(readScriptValue([code], 'nickname')).toBeUndefined();
  });

  test('a later script answers where the first does not', () => {
    expect(readScriptValue([`var biz = null;`, `var biz = "abc";`], 'biz')).toBe('abc');
  });

  test('markup keeps its entities', () => {
    expect(readScriptMarkup([String.raw`content: JsDecode('\x3cp\x3e1 \x26lt; 2\x3c/p\x3e')`], 'content')).toBe(
      '<p>1 &lt; 2</p>',
    );
  });
});

describe('lists', () => {
  test('nested objects stay inside their entry, expressions are passed over', () => {
    const code = `window.list = [ { a: 'true' === 'true' ? 1 : 0, url: 'one', inner: { url: 'no' } }, // ]\n { url: 'two', }, ];`;
    expect(readScriptList([code], 'list')).toMatchObject([{ url: 'one', inner: { url: 'no' } }, { url: 'two' }]);
  });

  test('an unclosed list ends with the script', () => {
    expect(readScriptList([`list = [ { url: 'one' }, { url: 'tw`], 'list')).toEqual([{ url: 'one' }, { url: 'tw' }]);
  });
});

test('code is no literal and deep nesting ends', () => {
  expect(parseLiteral(`alert('x')`, 0)).toBeUndefined();
  expect(() => parseLiteral('['.repeat(100_000), 0)).not.toThrow();
});

test('one layer of entities', () => {
  expect(decodeEntities('&amp;lt; &lt; &#39; &#x6865; &unknown;')).toBe("&lt; < ' 桥 &unknown;");
});

describe('a value inside an object', () => {
  const code = `window.state={"detail":{"code":0},"list":[{"detail":"别的"}],"detail":{"data":{"body":"<p>1 &lt; 2</p>"}}}`;

  test('stands at the end of its path, in the first object that holds it', () => {
    expect(readScriptPath([code], ['detail', 'data', 'body'])).toBe('<p>1 &lt; 2</p>');
  });

  test('is absent where the path breaks off', () => {
    expect(readScriptPath([code], ['detail', 'data', 'title'])).toBeUndefined();
    expect(readScriptPath([code], ['detail', 'code', 'body'])).toBeUndefined();
  });
});
