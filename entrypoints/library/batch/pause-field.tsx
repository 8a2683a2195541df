/** How long the queue rests between two pages of one site. */
import { useEffect, useState } from 'preact/hooks';
import { loadBatchSetting, PAUSES, saveBatchSetting } from '../../../lib/extension/batch/batch-setting';
import { i18n } from '#i18n';

export function PauseField() {
  const [pause, setPause] = useState<(typeof PAUSES)[number] | undefined>(undefined);
  useEffect(() => void loadBatchSetting().then((setting) => setPause(setting.pause)), []);
  if (pause === undefined) return undefined;
  return (
    <label class="fine pause">
      {i18n.t('library.batch.pause')}
      <select
        value={pause}
        onChange={({ currentTarget: { value } }) => {
          const chosen = PAUSES.find((each) => String(each) === value) ?? pause;
          setPause(chosen);
          void saveBatchSetting({ pause: chosen });
        }}
      >
        {PAUSES.map((each) => (
          <option key={each} value={each}>
            {i18n.t('library.batch.seconds', [String(each)])}
          </option>
        ))}
      </select>
    </label>
  );
}
