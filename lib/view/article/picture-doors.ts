/** Where pictures are not wanted, each leaves a door in its place: nothing is fetched until it is opened. */

const DOOR_CLASS = 'picture-door';
/** The style sheet shows what has this class, whatever was chosen. */
const ASKED_CLASS = 'asked';

/** @param labelOf says what is behind the door, by the picture's description. */
export function hangDoors(body: Element, labelOf: (description: string) => string): void {
  for (const image of body.querySelectorAll('img')) {
    const shown = image.closest('picture') ?? image;
    if (shown.previousElementSibling?.classList.contains(DOOR_CLASS) || image.classList.contains(ASKED_CLASS)) continue;
    const door = body.ownerDocument.createElement('button');
    door.type = 'button';
    door.className = DOOR_CLASS;
    door.translate = false;
    // Words of the style sheet, not of the text: whoever counts its characters counts none of these.
    door.ariaLabel = door.dataset['label'] = labelOf(image.alt.trim());
    door.addEventListener('click', (event) => {
      event.preventDefault();
      image.classList.add(ASKED_CLASS);
      if (shown !== image) shown.classList.add(ASKED_CLASS);
      door.remove();
      image.focus({ preventScroll: true });
    });
    shown.before(door);
  }
}

export function takeDoorsAway(body: ParentNode): void {
  for (const door of body.querySelectorAll(`.${DOOR_CLASS}`)) door.remove();
}
