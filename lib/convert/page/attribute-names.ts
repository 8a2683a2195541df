/** Which attributes of an element are words that a person reads. */

/** What the observer listens to. */
export const READ_ATTRIBUTES = ['title', 'alt', 'placeholder', 'aria-label', 'value', 'label'];

const ON_ANY_ELEMENT = ['title', 'alt', 'placeholder', 'aria-label'];
const BUTTON = /^(?:button|submit|reset)$/i;
const NONE: readonly string[] = [];

/** `value` counts on buttons alone: elsewhere it is what the person typed or the page sends. */
function ownAttribute(element: Element): string | undefined {
  if (element.localName === 'input') return BUTTON.test(element.getAttribute('type') ?? '') ? 'value' : undefined;
  if (element.localName === 'option' || element.localName === 'optgroup') return 'label';
  return undefined;
}

/** Names of those present. */
export function attributeNames(element: Element): readonly string[] {
  if (!element.hasAttributes()) return NONE;
  const names = ON_ANY_ELEMENT.filter((name) => element.hasAttribute(name));
  const own = ownAttribute(element);
  if (own !== undefined && element.hasAttribute(own)) names.push(own);
  return names;
}
