/** Finds the blocks of a new body that its predecessor did not have. */

/** @returns elements of `after`, topmost only, in document order; none where the bodies have nothing in common. */
export function findAdded(before: ParentNode, after: ParentNode): Element[] {
  const known = new Set([...before.querySelectorAll('*')].map(signatureOf));
  const added: Element[] = [];
  const queue = [...after.children].toReversed();
  for (let element = queue.pop(); element; element = queue.pop()) {
    if (known.has(signatureOf(element))) continue;
    const children = [...element.children];
    if (children.some((child) => hasKnown(child, known))) queue.push(...children.toReversed());
    else added.push(element);
  }
  return added;
}

function hasKnown(element: Element, known: ReadonlySet<string>): boolean {
  return (
    known.has(signatureOf(element)) || [...element.querySelectorAll('*')].some((inner) => known.has(signatureOf(inner)))
  );
}

function signatureOf(element: Element): string {
  const sources = [element, ...element.querySelectorAll('[src]')].map((source) => source.getAttribute('src') ?? '');
  return `${element.tagName} ${sources.join(' ')} ${element.textContent}`;
}
