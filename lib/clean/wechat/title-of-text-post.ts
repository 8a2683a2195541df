/** A text post without a headline of its own is served with its whole text as title: its first sentence is enough. */
import { foldSpace } from '../dom';
import { script } from '../sources';
import type { Source } from '../site-rule';
import { kindOfPost } from './kind-of-post';
import { showType } from './show-type';

const MAX_CHARACTERS = 40;

export const titleOfTextPost: Source = {
  id: 'first sentence',
  read(page) {
    // the cheapest question first: most posts give their type early, and are articles
    if (showType(page) === '0' || script('is_user_title').read(page) !== '0') return undefined;
    if (kindOfPost(page) !== 'text-post') return undefined;
    const text = script('content_noencode').read(page) ?? script('msg_title').read(page) ?? '';
    const [line = ''] = text.replace(/<[^>]*>/g, '').split(/\r?\n|\\n/);
    const sentence = foldSpace(/^.{6,}?[。！？!?]/u.exec(line)?.[0] ?? line).replace(/。$/u, '');
    return sentence.length > MAX_CHARACTERS ? `${[...sentence].slice(0, MAX_CHARACTERS - 1).join('')}…` : sentence;
  },
};
