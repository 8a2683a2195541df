/** A page in the test's own window, and the converters that are stopped after each test. */
import { afterEach, vi } from 'vitest';
import { createPageConverter, type PageConverter } from '../../../lib/convert/create-page-converter';
import { defaultSettings } from '../../../lib/convert/default-settings';
import { createToHans } from '../../../lib/convert/to-hans';
import { createToHant } from '../../../lib/convert/to-hant';
import type { Convert, ShownScript } from '../../../lib/convert/types';

export const toHant = createToHant(defaultSettings('zh-TW'));
export const toHans = createToHans(defaultSettings('zh-TW'));
const converters: PageConverter[] = [];

afterEach(() => {
  for (const converter of converters.splice(0)) converter.stop();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.title = '';
});

export function build(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html').body.firstElementChild;
  if (!(parsed instanceof HTMLElement)) throw new Error('no markup');
  document.body.replaceChildren(document.adoptNode(parsed));
  return parsed;
}

export function converterFor(root: Document | ShadowRoot = document): PageConverter {
  const converter = createPageConverter(root);
  converters.push(converter);
  return converter;
}

export async function show(script: ShownScript, convert?: Convert): Promise<PageConverter> {
  const converter = converterFor();
  await converter.show(script, convert);
  return converter;
}

export const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

export const inner = (selector: string): string => document.querySelector(selector)?.innerHTML ?? '';
