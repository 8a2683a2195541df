/** Moves the keyboard's place through the rows of the list. */

function links(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.row .open')];
}

function currentIndex(): number {
  const row = document.activeElement?.closest('.row');
  return row ? links().findIndex((link) => row.contains(link)) : -1;
}

/** Id of the article whose row holds the focus. */
export function rowInFocus(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('.row')?.dataset['id'];
}

/** False where there is no row in that direction. */
export function moveFocus(step: 1 | -1): boolean {
  const target = links()[currentIndex() + step];
  if (!target) return step === 1;
  target.focus();
  target.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Call before rows go; the function it gives puts the focus on the row that took the place of the first of them. */
export function focusRowNear(ids: readonly string[]): () => void {
  const inList = rowInFocus() !== undefined || ids.length > 1;
  const place = links().findIndex((link) => ids.includes(link.closest<HTMLElement>('.row')?.dataset['id'] ?? ''));
  return () => {
    if (!inList) return;
    const left = links();
    left[Math.min(Math.max(place, 0), left.length - 1)]?.focus();
  };
}
