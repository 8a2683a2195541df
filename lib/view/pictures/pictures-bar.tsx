/** Above the text: how far the pictures are while they are kept, and what can be done where some are missing. */
import { Image } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../ui/icon';
import type { PicturesModel } from './pictures-model';

export function PicturesBar({ pictures }: { pictures: PicturesModel }) {
  const state = pictures.state.value;
  if (!state) return undefined;
  const { total, counters, waiting, missing } = state;
  const isSavedCopy = pictures.actions?.pictureOf !== undefined;
  const isWithout = isSavedCopy && pictures.held.value > 0 && total + counters === 0;
  if (waiting === 0 && missing.length === 0 && !isWithout) return undefined;
  return (
    <section
      class="join pictures"
      translate={false}
      lang={i18n.t('view.locale')}
      aria-label={i18n.t('view.pictures.label')}
    >
      <p role="status">
        <Icon node={Image} size={18} />
        <span>{sentence(state)}</span>
      </p>
      {waiting > 0 && <progress aria-label={i18n.t('view.pictures.label')} max={total} value={total - waiting} />}
      {waiting === 0 && isSavedCopy && pictures.held.value > 0 && (
        <button type="button" class="quiet" onClick={pictures.load}>
          {i18n.t('view.pictures.loadAll')}
        </button>
      )}
      {isWithout && (
        <button type="button" class="offer" onClick={() => void pictures.retry()}>
          {i18n.t('view.pictures.keep')}
        </button>
      )}
      {waiting === 0 && missing.length > 0 && (
        <button type="button" class="quiet" onClick={() => (pictures.panelOpen.value = true)}>
          {i18n.t('view.pictures.why')}
        </button>
      )}
    </section>
  );
}

function sentence({ total, kept, waiting, missing }: NonNullable<PicturesModel['state']['value']>): string {
  if (waiting > 0) return i18n.t('view.pictures.keeping', [String(kept), String(total)]);
  if (total === 0) return i18n.t('view.pictures.none');
  return i18n.t('view.pictures.missing', missing.length, [String(missing.length), String(total)]);
}
