/** Wide tables and code scroll by themselves, also by keyboard, instead of widening the page. */

/** @param label what a screen reader calls such a part. */
export function letScroll(body: DocumentFragment, label: string): void {
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const frame = body.ownerDocument.createElement('div');
    frame.className = 'sideways';
    table.replaceWith(frame);
    frame.append(table);
    makeRegion(frame, label);
  }
  for (const code of body.querySelectorAll('pre')) makeRegion(code, label);
}

function makeRegion(element: Element, label: string): void {
  element.setAttribute('tabindex', '0');
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', label);
}
