/** Finds the blocks of a new body that its predecessor did not have. */

/** What is known of a body: enough to recognise each of its elements, without keeping them. */
type BodyMemory = ReadonlySet<string>;

export function rememberBody(body: ParentNode): BodyMemory {
  return new Set([...body.querySelectorAll('*')].map(signatureOf));
}

/** @returns elements of `body`, topmost only, in document order. */
export function findAdded(before: BodyMemory, body: ParentNode): Element[] {
  const added: Element[] = [];
  const queue = [...body.children].toReversed();
  for (let element = queue.pop(); element; element = queue.pop()) {
    if (before.has(signatureOf(element))) continue;
    const inner = [...element.querySelectorAll('*')];
    if (inner.some((child) => before.has(signatureOf(child)))) queue.push(...[...element.children].toReversed());
    else added.push(element);
  }
  return added;
}

function signatureOf(element: Element): string {
  const sources = [element, ...element.querySelectorAll('[src]')].map((source) => source.getAttribute('src') ?? '');
  return `${element.tagName} ${sources.join(' ')} ${element.textContent}`;
}
