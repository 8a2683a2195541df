/** Asks before a file in the person's folder is overwritten. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { folderQuestion, type FolderQuestion } from './export-to-folder';

/** Enough to see which; the rest is counted. */
const MOST_NAMES = 100;

export function FolderDialog() {
  const question = folderQuestion.value;
  return question && <Question question={question} />;
}

function Question({ question: { names, answer } }: { question: FolderQuestion }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog import"
      aria-labelledby="folder-heading"
      onClose={() => (folderQuestion.value = undefined)}
    >
      <h2 id="folder-heading">{i18n.t('library.folder.heading', names.length)}</h2>
      <p>{i18n.t('library.folder.text')}</p>
      <ul class="problems" tabIndex={0}>
        {names.slice(0, MOST_NAMES).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {i18n.t('library.folder.leave')}
        </button>
        <button type="button" class="quiet" onClick={() => answer('overwrite')}>
          {i18n.t('library.folder.overwrite')}
        </button>
        <button type="button" class="solid" autofocus onClick={() => answer('both')}>
          {i18n.t('library.folder.both')}
        </button>
      </p>
    </dialog>
  );
}
