/** Below the text: how many pictures are kept, and the way to the panel that says more. */
import { Image } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../ui/icon';
import type { PicturesModel } from './pictures-model';

export function PicturesButton({ pictures }: { pictures: PicturesModel }) {
  const { total, kept } = pictures.state.value ?? { total: 0, kept: 0 };
  if (total === 0) return undefined;
  return (
    <button type="button" class="quiet" onClick={() => (pictures.panelOpen.value = true)}>
      <Icon node={Image} />
      {i18n.t('view.pictures.count', [String(kept), String(total)])}
    </button>
  );
}
