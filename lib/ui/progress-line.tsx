/** How far long work is, and a way to stop it. */
import { i18n } from '#i18n';

interface Props {
  words: string;
  done: number;
  /** 0 while it is not known. */
  total: number;
  /** Said behind the words; absent where the numbers would tell a person nothing. */
  count?: string;
  cancel(): void;
}

export function ProgressLine({ words, done, total, count, cancel }: Props) {
  return (
    <div class="progress" role="status">
      <span>
        {words}
        {count !== undefined && <span class="count"> {count}</span>}
      </span>
      <progress aria-label={words} {...(total > 0 && { value: done, max: total })} />
      <button type="button" class="quiet" onClick={cancel}>
        {i18n.t('backup.cancel')}
      </button>
    </div>
  );
}
