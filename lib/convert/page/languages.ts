/** Tells the browser which script it shows, so that it picks that script's fonts: `lang` of the page and of its Chinese parts. */
import type { TargetScript } from '../types';
import { localNameOf, readAttribute } from './unclobbered';

export const LANGUAGE_TAGS: Record<TargetScript, string> = { hans: 'zh-Hans', hant: 'zh-Hant' };
const IS_CHINESE = /^zh(?:-|$)/i;

/** True for Chinese parts, and for a page that says nothing of its language; one in another language keeps its own. */
export function carriesLanguage(element: Element): boolean {
  const language = readAttribute(element, 'lang');
  if (language) return IS_CHINESE.test(language);
  return localNameOf(element) === 'html';
}
