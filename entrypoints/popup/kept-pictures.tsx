/** How far the pictures of the kept copy are, followed while the popup is open. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PictureState } from '../../lib/library/pictures/picture-state';

export function KeptPictures({ id }: { id: string }) {
  const [state, setState] = useState<PictureState | undefined>(undefined);
  useEffect(() => {
    const ending = new AbortController();
    void follow(id, setState, ending.signal);
    return () => ending.abort();
  }, [id]);
  if (!state?.total) return undefined;
  return <p class="changes">{words(state)}</p>;
}

/** The library is loaded only here: the popup is drawn before. */
async function follow(id: string, tell: (state: PictureState) => void, signal: AbortSignal): Promise<void> {
  const [{ liveQuery }, { pictureState }] = await Promise.all([
    import('dexie'),
    import('../../lib/library/pictures/picture-state'),
  ]);
  // What cannot be read is not spoken of here: the popup says elsewhere that the library is out of reach.
  const subscription = liveQuery(() => pictureState(id)).subscribe({ next: tell, error: () => {} });
  if (signal.aborted) subscription.unsubscribe();
  else signal.addEventListener('abort', () => subscription.unsubscribe());
}

function words({ total, kept, waiting, missing }: PictureState): string {
  if (waiting > 0) return i18n.t('view.pictures.keeping', [String(kept), String(total)]);
  if (missing.length > 0)
    return i18n.t('view.pictures.missing', missing.length, [String(missing.length), String(total)]);
  return i18n.t('view.pictures.count', [String(kept), String(total)]);
}
