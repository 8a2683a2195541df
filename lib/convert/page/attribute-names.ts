/** Which attributes of an element are words that a person reads, or say whose words they are. */
import { carriesLanguage } from './languages';
import { readAttribute } from './unclobbered';

/** What the observer listens to. */
export const READ_ATTRIBUTES = ['title', 'alt', 'placeholder', 'aria-label', 'value', 'label', 'lang'];

const ON_ANY_ELEMENT = ['title', 'alt', 'placeholder', 'aria-label'];
const BUTTON = /^(?:button|submit|reset)$/i;
const NONE: readonly string[] = [];

/** `value` counts on buttons alone: elsewhere it is what the person typed or the page sends. */
function ownAttribute(element: Element, localName: string): string | undefined {
  if (localName === 'input') return BUTTON.test(readAttribute(element, 'type') ?? '') ? 'value' : undefined;
  if (localName === 'option' || localName === 'optgroup') return 'label';
  return undefined;
}

const VALUE: readonly string[] = ['value'];
const LANG: readonly string[] = ['lang'];

/**
 * Names of those present, `lang` where it is to be set, and `value` of an option that has none: it must go on sending
 * the page's own text.
 * @param hasOwn the element has attributes
 */
export function attributeNames(element: Element, localName: string, hasOwn: boolean): readonly string[] {
  if (!hasOwn) return localName === 'option' ? VALUE : localName === 'html' && carriesLanguage(element) ? LANG : NONE;
  const names = ON_ANY_ELEMENT.filter((name) => readAttribute(element, name) !== undefined);
  const own = ownAttribute(element, localName);
  if (own !== undefined && readAttribute(element, own) !== undefined) names.push(own);
  if (localName === 'option' && readAttribute(element, 'value') === undefined) names.push('value');
  if (carriesLanguage(element)) names.push('lang');
  return names;
}
