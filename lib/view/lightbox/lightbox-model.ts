/** Which picture is enlarged, and the way from one to the next. */
import { signal } from '@preact/signals';
import { findPictures, type Picture } from './find-pictures';

export type LightboxModel = ReturnType<typeof createLightboxModel>;

export function createLightboxModel() {
  const shown = signal<{ pictures: Picture[]; index: number } | undefined>(undefined);

  function open(body: ParentNode, image: Element): boolean {
    const pictures = findPictures(body);
    const index = pictures.findIndex(({ element }) => element === image);
    if (index !== -1) shown.value = { pictures, index };
    return index !== -1;
  }

  function step(by: 1 | -1): void {
    const { pictures, index } = shown.value ?? { pictures: [], index: 0 };
    if (pictures[index + by]) shown.value = { pictures, index: index + by };
  }

  return { shown, open, step, close: () => (shown.value = undefined) };
}
