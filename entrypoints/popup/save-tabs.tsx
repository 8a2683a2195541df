/** Where several tabs are selected: all of them into the library. */
import { ListPlus } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { openBatch, selectedTabs } from '../../lib/extension/batch/open-batch';
import { Icon } from '../../lib/ui/icon';

export function SaveTabs() {
  const [ids, setIds] = useState<readonly number[]>([]);
  useEffect(() => void selectedTabs().then(setIds), []);
  if (ids.length < 2) return undefined;
  return (
    <button type="button" class="quiet" onClick={() => void openBatch(ids).then(() => window.close())}>
      <Icon node={ListPlus} size={18} />
      {i18n.t('popup.saveTabs', [String(ids.length)])}
    </button>
  );
}
