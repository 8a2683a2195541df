import { expect, test } from 'vitest';
import {
  commandOf,
  DEFAULT_KEYS,
  isFreeKey,
  printKey,
  readViewKeys,
  spellKey,
  VIEW_COMMANDS,
} from '../../../lib/view/keys/view-keys';

const pressed = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

test('a key is spelt with what is held, signs without Shift', () => {
  expect(spellKey(pressed('o'))).toBe('o');
  expect(spellKey(pressed('O', { shiftKey: true }))).toBe('Shift+o');
  expect(spellKey(pressed('?', { shiftKey: true }))).toBe('?');
  expect(spellKey(pressed('F2', { altKey: true }))).toBe('Alt+F2');
  expect(spellKey(pressed('Shift', { shiftKey: true }))).toBe('');
});

test('copying is nobody’s command', () => {
  expect(commandOf(DEFAULT_KEYS, pressed('r', { ctrlKey: true }))).toBe(undefined);
  expect(commandOf(DEFAULT_KEYS, pressed('r'))).toBe('readAloud');
  expect(commandOf({ ...DEFAULT_KEYS, readAloud: '' }, pressed('r'))).toBe(undefined);
});

test('keys by which one moves, presses and leaves are not free', () => {
  for (const key of ['Escape', 'Tab', 'Space', 'ArrowDown', 'Shift+PageUp', 'Enter'])
    expect(isFreeKey(key)).toBe(false);
  for (const key of ['o', '[', 'Ctrl+Alt+k', 'F4']) expect(isFreeKey(key)).toBe(true);
});

test('what is stored counts where it can be used', () => {
  expect(readViewKeys(undefined)).toEqual(DEFAULT_KEYS);
  expect(readViewKeys({ outline: 'Alt+i', readAloud: '', look: 'Escape', pictures: 7 })).toEqual({
    ...DEFAULT_KEYS,
    outline: 'Alt+i',
    readAloud: '',
  });
});

test('no two commands share a key by default', () => {
  expect(new Set(Object.values(DEFAULT_KEYS)).size).toBe(VIEW_COMMANDS.length);
});

test('a key is printed as it stands on the keyboard', () => {
  expect(['o', 'Shift+o', '[', 'Alt+F2'].map(printKey)).toEqual(['O', 'Shift+O', '[', 'Alt+F2']);
});
