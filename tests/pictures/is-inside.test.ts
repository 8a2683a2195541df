import { expect, test } from 'vitest';
import { isInside } from '../../lib/pictures/is-inside';

const hostOf = (address: string) => new URL(address).hostname;

test.each([
  'http://localhost/',
  'http://a.localhost./',
  'http://router/',
  'http://printer.local/',
  'http://nas.home.arpa/',
  'http://127.0.0.1/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://0/',
  'http://10.1.2.3/',
  'http://100.64.0.1/',
  'http://169.254.169.254/',
  'http://172.31.0.1/',
  'http://192.168.1.1/',
  'http://224.0.0.1/',
  'http://[::1]/',
  'http://[::]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://１２７.0.0.1/',
])('%s is inside', (address) => {
  expect(isInside(hostOf(address))).toBe(true);
});

test.each([
  'https://mmbiz.qpic.cn/',
  'https://example.com./',
  'https://localhost.example.com/',
  'https://my-local.cn/',
  'http://8.8.8.8/',
  'http://100.128.0.1/',
  'http://172.32.0.1/',
  'http://192.169.0.1/',
  'http://[2001:db8::1]/',
])('%s is outside', (address) => {
  expect(isInside(hostOf(address))).toBe(false);
});
