/** Which attributes of an element are words that a person reads, or say whose words they are. */
import { carriesLanguage } from './languages';
import { hasAttributes, localNameOf, readAttribute } from './unclobbered';

/** What the observer listens to. */
export const READ_ATTRIBUTES = ['title', 'alt', 'placeholder', 'aria-label', 'value', 'label', 'lang'];

const ON_ANY_ELEMENT = ['title', 'alt', 'placeholder', 'aria-label'];
const BUTTON = /^(?:button|submit|reset)$/i;
const NONE: readonly string[] = [];

/** `value` counts on buttons alone: elsewhere it is what the person typed or the page sends. */
function ownAttribute(element: Element): string | undefined {
  const localName = localNameOf(element);
  if (localName === 'input') return BUTTON.test(readAttribute(element, 'type') ?? '') ? 'value' : undefined;
  if (localName === 'option' || localName === 'optgroup') return 'label';
  return undefined;
}

/** Names of those present, and `lang` where it is to be set. */
export function attributeNames(element: Element): readonly string[] {
  if (!hasAttributes(element)) return carriesLanguage(element) ? ['lang'] : NONE;
  const names = ON_ANY_ELEMENT.filter((name) => readAttribute(element, name) !== undefined);
  const own = ownAttribute(element);
  if (own !== undefined && readAttribute(element, own) !== undefined) names.push(own);
  if (carriesLanguage(element)) names.push('lang');
  return names;
}
