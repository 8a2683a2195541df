/** Shows a note beside the place that refers to it; reading goes on where one is. */

const BLOCKS = 'li, p, dd, td, aside, blockquote, section, div';
/** A link with more words leads somewhere, it does not refer to a note. In characters. */
const LONGEST_MARK = 6;
const LONGEST_NOTE = 1500;
const MARGIN = 12;

/** @returns the block of the note, where the link is a mark such as [1] or ① and the note comes after it. */
export function noteOf(link: Element, target: Element, body: Element): Element | undefined {
  const mark = link.textContent?.trim() ?? '';
  const comesAfter = (link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (!comesAfter || mark.length === 0 || mark.length > LONGEST_MARK) return undefined;
  const block = target.matches(BLOCKS) ? target : target.closest(BLOCKS);
  if (!block || block === body || !body.contains(block) || block.contains(link)) return undefined;
  return (block.textContent?.length ?? 0) <= LONGEST_NOTE ? block : undefined;
}

interface NoteWords {
  label: string;
  go: string;
}

/** @param go leads to the note itself. */
export function showNote(link: HTMLElement, note: Element, words: NoteWords, go: () => void): void {
  const document = link.ownerDocument;
  const box = document.createElement('div');
  box.className = 'footnote body';
  box.popover = 'auto';
  box.tabIndex = -1;
  box.setAttribute('role', 'note');
  box.setAttribute('aria-label', words.label);
  box.append(...copyOf(note));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.translate = false;
  button.textContent = words.go;
  button.addEventListener('click', () => {
    box.hidePopover();
    go();
  });
  box.append(button);
  box.addEventListener('toggle', ({ newState }) => newState === 'closed' && box.remove());
  link.closest('.sheet')?.append(box);
  box.showPopover();
  stand(box, link);
  box.focus({ preventScroll: true });
}

/** What the note says, without the links back and without names that stand twice. */
function copyOf(note: Element): Node[] {
  const copy = note.cloneNode(true) as Element;
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const back of copy.querySelectorAll('a[href^="#"]')) back.replaceWith(...back.childNodes);
  return [...copy.childNodes];
}

/** Below the mark where there is room, else above it. */
function stand(box: HTMLElement, link: Element): void {
  const mark = link.getBoundingClientRect();
  const { clientWidth, clientHeight } = box.ownerDocument.documentElement;
  const { width, height } = box.getBoundingClientRect();
  const left = Math.min(Math.max(MARGIN, mark.left - width / 2), Math.max(MARGIN, clientWidth - width - MARGIN));
  const below = mark.bottom + 8;
  const top = below + height + MARGIN <= clientHeight ? below : Math.max(MARGIN, mark.top - height - 8);
  box.style.setProperty('left', `${left}px`);
  box.style.setProperty('top', `${top}px`);
}
