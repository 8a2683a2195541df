/** Pasted addresses and chosen tabs, what the browser has to allow for them, and how far the queue is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { readAddresses } from '../../../lib/batch/read-addresses';
import { i18n } from '#i18n';
import type { BatchModel } from './batch-model';
import { BatchQueue } from './batch-queue';
import { PauseField } from './pause-field';

export function BatchDialog({ model, close }: { model: BatchModel; close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="dialog batch" aria-labelledby="batch-heading" onClose={close}>
      <h2 id="batch-heading">{i18n.t('library.batch.heading')}</h2>
      <AddPages model={model} />
      <BatchQueue model={model} />
      <p class="actions">
        <PauseField />
        <span class="space" />
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {i18n.t('library.batch.close')}
        </button>
      </p>
    </dialog>
  );
}

function AddPages({ model }: { model: BatchModel }) {
  const [text, setText] = useState('');
  const [told, setTold] = useState<string | undefined>(undefined);
  const offered = model.offered.value;
  const hidden = model.hiddenTabs.value.length;
  const typed = readAddresses(text).filter((url) => !offered.some((page) => page.url === url));
  const pages = [...offered, ...typed.map((url) => ({ url }))];
  const hosts = [...new Set(pages.map(({ url }) => new URL(url).hostname))];

  async function add(): Promise<void> {
    const count = await model.add(pages);
    if (count === undefined) return setTold(i18n.t('library.batch.refused'));
    setText('');
    setTold(i18n.t('library.batch.added', count));
  }

  return (
    <>
      {offered.length > 0 && (
        <ul class="offered" tabIndex={0} aria-label={i18n.t('library.batch.offered', offered.length)}>
          {offered.map(({ url, title }) => (
            <li key={url}>{title ?? url}</li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <p class="fine">
          {i18n.t('library.batch.hidden', hidden)}
          <button type="button" class="quiet" onClick={() => void model.showTabs()}>
            {i18n.t('library.batch.showTabs')}
          </button>
        </p>
      )}
      <textarea
        rows={offered.length > 0 ? 2 : 5}
        value={text}
        spellcheck={false}
        aria-label={i18n.t('library.batch.paste')}
        placeholder={i18n.t('library.batch.paste')}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="does">
        <span class="fine" role="status">
          {pages.length > 0
            ? i18n.t('library.batch.sites', pages.length, [String(pages.length), namesOf(hosts)])
            : (told ?? i18n.t('library.batch.how'))}
        </span>
        <button type="button" class="solid" disabled={pages.length === 0} onClick={() => void add()}>
          {i18n.t('library.batch.save')}
        </button>
      </p>
    </>
  );
}

const MOST_NAMES = 3;

function namesOf(hosts: readonly string[]): string {
  const names = hosts.slice(0, MOST_NAMES).join(i18n.t('view.removed.separator'));
  return hosts.length > MOST_NAMES ? `${names} …` : names;
}
