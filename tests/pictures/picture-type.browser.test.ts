import { expect, test } from 'vitest';
import { pictureSize } from '../../lib/pictures/picture-size';
import { pictureType } from '../../lib/pictures/picture-type';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function drawn(type: string, width: number, height: number, quality?: number): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.fillRect(1, 1, 20, 20);
  const blob = await canvas.convertToBlob({ type, ...(quality !== undefined && { quality }) });
  expect(blob.type).toBe(type);
  return new Uint8Array(await blob.arrayBuffer());
}

test.each(['image/png', 'image/jpeg', 'image/webp'])(
  'what the browser draws as %s is known, with its size',
  async (type) => {
    const bytes = await drawn(type, 321, 123);
    expect(pictureType(bytes)).toBe(type);
    expect(pictureSize(bytes)).toEqual({ width: 321, height: 123 });
  },
);

test('pictures without loss have their size elsewhere', async () => {
  expect(pictureSize(await drawn('image/webp', 1000, 3, 1))).toEqual({ width: 1000, height: 3 });
});

test('an animated picture says its size in its first bytes', () => {
  const gif = Uint8Array.from([...bytesOf('GIF89a'), 1, 0, 2, 1, 0, 0, 0]);
  expect(pictureType(gif)).toBe('image/gif');
  expect(pictureSize(gif)).toEqual({ width: 1, height: 258 });
});

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  '\ufeff<?xml version="1.0"?>\n<!-- made by -->\n<!DOCTYPE svg PUBLIC "a" "b" [<!ENTITY x "y">]>\n<svg width="1">',
])('a drawing is known by its first element: %s', (text) => {
  expect(pictureType(bytesOf(text))).toBe('image/svg+xml');
});

test.each([
  '<!doctype html><html><body><svg></svg>',
  '<html>404</html>',
  '{"error":"not found"}',
  'BM is how this text begins, and it goes on.',
  '%PDF-1.7',
  '',
  'GIF',
])('no picture: %s', (text) => {
  expect(pictureType(bytesOf(text))).toBeUndefined();
  expect(pictureSize(bytesOf(text))).toBeUndefined();
});

test('a header that breaks off has no size', async () => {
  for (const type of ['image/png', 'image/jpeg', 'image/webp']) {
    const bytes = await drawn(type, 30, 30);
    for (let length = 0; length < Math.min(bytes.length, 700); length++) pictureSize(bytes.subarray(0, length));
    expect(pictureSize(bytes.subarray(0, 15))).toBeUndefined();
  }
});
