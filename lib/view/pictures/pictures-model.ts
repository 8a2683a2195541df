/** What the view knows of kept pictures, and what a person can do about them. */
import { computed, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { PictureState } from '../../library/pictures/picture-state';
import type { PictureActions } from './picture-actions';
import type { HeldPictures } from './show-held';

interface Options {
  actions: PictureActions | undefined;
  tell(kind: 'info' | 'error', text: string, undo?: () => void): void;
}

export type PicturesModel = ReturnType<typeof createPicturesModel>;

export function createPicturesModel({ actions, tell }: Options) {
  const state = signal<PictureState | undefined>(undefined);
  const panelOpen = signal(false);
  /** Pictures of the body that wait for an answer of the person. */
  const held = signal(0);
  let shown: HeldPictures | undefined;
  const forget = actions?.watch((news) => {
    const more = news?.kept !== state.value?.kept;
    state.value = news;
    if (more) void shown?.look();
  });
  /** Hosts that the browser must be asked for. */
  const hosts = computed(() => [
    ...new Set(
      (state.value?.missing ?? []).flatMap(({ address, problem }) =>
        problem === 'no-permission' && URL.canParse(address) ? new URL(address).hostname : [],
      ),
    ),
  ]);

  async function attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch {
      tell('error', i18n.t('view.pictures.failed'));
    }
  }

  function remove(): Promise<void> {
    return attempt(async () => {
      const putBack = await actions?.remove?.();
      if (putBack) tell('info', i18n.t('view.pictures.removed'), () => void attempt(putBack));
    });
  }

  return {
    actions,
    state,
    panelOpen,
    held,
    hosts,
    retry: () => attempt(async () => actions?.retry()),
    /** Call it in a click. */
    allow: () =>
      attempt(async () => {
        if (await actions?.allow?.(hosts.value)) await actions?.retry();
      }),
    remove,
    /** From the net, as an open page would. */
    load(): void {
      shown?.load();
      held.value = 0;
    },
    /** The body that is shown now. */
    readBody(pictures: HeldPictures | undefined, count: number): void {
      shown?.end();
      shown = pictures;
      held.value = count;
      void pictures?.look();
    },
    dispose(): void {
      forget?.();
      shown?.end();
    },
  };
}
