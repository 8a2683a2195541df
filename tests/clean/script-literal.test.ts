/** Script source as pages write it, and as they would to mislead: the reader gives the value or nothing, and never hangs. */
import { describe, expect, test } from 'vitest';
import { decodeEntities } from '../../lib/clean/decode-entities';
import { parseLiteral } from '../../lib/clean/script-literal';
import { readScriptList, readScriptObject, readScriptValue } from '../../lib/clean/script-value';

const value = (code: string) => parseLiteral(code, 0);

describe('strings', () => {
  test.each([
    [String.raw`'a\'b\"c\\d'`, `a'b"c\\d`],
    [String.raw`'\x3cp\x3e\u6865\u{1f600}\ud83d\ude00'`, '<p>桥😀😀'],
    [String.raw`'\X41\U0041'`, 'X41U0041'],
    [String.raw`'\xZZ\u12'`, 'xZZu12'],
    [String.raw`'\u{110000}'`, ''],
    [String.raw`'a\nb\tc\0d\/e'`, 'a\nb\tc\0d/e'],
    ["'一行\\\n接着'", '一行接着'],
    ["'一行\\\r\n接着'", '一行接着'],
    [`"it's"`, `it's`],
    [`''`, ''],
  ])('%s', (code, text) => expect(value(code)).toBe(text));

  test('an unterminated string ends with its line, a trailing backslash with the script', () => {
    expect(value(`'abc\nvar x = 'y'`)).toBe('abc');
    expect(value(`'abc`)).toBe('abc');
    expect(value(`'abc\\`)).toBe('abc');
  });

  test('markup that closes scripts is plain text', () => {
    expect(value(String.raw`JsDecode('\x3cscript\x3e1\x3c/script\x3e')`)).toBe('<script>1</script>');
    expect(value(String.raw`'<\/script>'`)).toBe('</script>');
  });
});

describe('template literals', () => {
  test('keep their lines', () => expect(value('`一\n二 \\`三\\``')).toBe('一\n二 `三`'));
  test('with code inside are no literal, and end where they end', () => {
    expect(value('`你好${name}`')).toBeUndefined();
    expect(readScriptObject(['x = { a: `${f({ b: `}` })}，`, c: "桥" }'], 'x')).toEqual({ a: undefined, c: '桥' });
  });
});

describe('wrappers and operators', () => {
  test.each([
    [`JsDecode ( 'a' )`, 'a'],
    [`window.htmlDecode("&lt;b&gt;")`, '<b>'],
    [String.raw`htmlDecode(JsDecode('\x26lt;b'))`, '<b'],
    [`htmlDecode('' || "茶")`, '茶'],
    [`'' || '' || 'x'`, 'x'],
    [`window.a || 'x'`, 'x'],
    [`'12' * 1`, '12'],
    [`'12'*1`, '12'],
    [`'12' * 1000`, 12_000],
    [`'' * 1 || '7' * 1`, '7'],
    [`'一' + '二' + "三"`, '一二三'],
    [`'标题'.html(false)`, '标题'],
    [`/* 注 */ '甲' // 乙`, '甲'],
  ])('%s', (code, result) => expect(value(code)).toBe(result));

  test.each([
    `alert('x')`,
    `eval("'x'")`,
    `'山' + name`,
    `new Date('2024')`,
    `null`,
    `undefined`,
    `function () {}`,
    ``,
  ])('code is no literal: %s', (code) => expect(value(code)).toBeUndefined());

  test('further arguments of a wrapper do not shift what follows', () => {
    expect(readScriptObject([`x = { a: JsDecode('甲', { b: 1 }), c: '乙', d: '丙' }`], 'x')).toEqual({
      a: '甲',
      c: '乙',
      d: '丙',
    });
  });
});

test.each([
  ['12', 12],
  ['-1.5', -1.5],
  ['1e3', 1000],
  ['0x1F', 31],
  ['true', true],
  ['false', false],
])('%s', (code, result) => expect(value(code)).toBe(result));

describe('objects and lists', () => {
  test('quotes in comments and regular expressions open nothing', () => {
    const code = String.raw`x = { a: f() // it's
      , b: /['"\/[,}]/.test(y) ? 1 : 2, /* don't, } */ c: '桥', d: n / 2, e: m / 3, f: '路' }`;
    expect(readScriptObject([code], 'x')).toMatchObject({ c: '桥', f: '路' });
  });

  test('a bracket too many ends the object, not the script', () => {
    expect(readScriptObject([`x = { a: '甲') , b: '乙' }; y = { c: '丙' }`], 'x')).toMatchObject({ a: '甲' });
  });

  test('methods, computed keys, spreads and keys in Chinese', () => {
    const code = `x = { f() { return { a: 1 }; }, [k]: 2, ...rest, 标题: '桥', "b": [ , '路', ] }`;
    expect(readScriptObject([code], 'x')).toMatchObject({ 标题: '桥', b: expect.arrayContaining(['路']) });
  });

  test('__proto__ is a key like others', () => {
    const object = readScriptObject([`x = { "__proto__": { polluted: 1 }, a: 1 }`], 'x') as Record<string, unknown>;
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
    expect(Object.keys(object)).toEqual(['__proto__', 'a']);
  });

  test.each([
    ['open lists', '['.repeat(20_000)],
    ['open objects', '{a:'.repeat(20_000)],
    ['open wrappers', `${'htmlDecode('.repeat(20_000)}'x'`],
    ['alternatives', `''${" || ''".repeat(20_000)}`],
    ['slashes', '/'.repeat(20_000)],
    ['comments that never end', `[${'/*'.repeat(10_000)}`],
    ['templates in templates', '`${'.repeat(10_000)],
    ['half entries', `[${"{'".repeat(10_000)}`],
  ])('%s end', (_, code) => expect(() => value(code)).not.toThrow(), 20_000);
});

test('what is commented out is no value', () => {
  const code = `// var ct = "1";\n/* var ct = "2"; */ var link = "http://a.example/"; var ct = "3";`;
  expect(readScriptValue([code], 'ct')).toBe('3');
  expect(readScriptList([`//list = ['a']\nlist = ['b']`], 'list')).toEqual(['b']);
});

test('entities by name and number, each once', () => {
  expect(decodeEntities('&ldquo;桥&rdquo;&mdash;&hellip;&middot;&nbsp;')).toBe('“桥”—…· ');
  expect(decodeEntities('&amp;ldquo; &#x110000; &#0; &#xd800;')).toBe('&ldquo; &#x110000; &#0; \ufffd');
});
