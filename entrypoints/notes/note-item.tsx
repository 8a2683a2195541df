/** One highlight or note, with the article that it is on. */
import { i18n } from '#i18n';
import type { ListedNote } from '../../lib/library/notes/list-all-notes';
import { noteColour } from '../../lib/notes/note-colours';
import { textLanguage } from '../../lib/view/reading/text-language';

export function NoteItem({ listed: { note, article } }: { listed: ListedNote }) {
  const { metadata } = article;
  const language = textLanguage('original', metadata);
  const when = new Date(note.updatedAt);
  return (
    <li>
      {note.anchor && (
        <blockquote class="quote" lang={language}>
          <span class={`marker line note-${noteColour(note.colour)}`}>{note.anchor.exact}</span>
        </blockquote>
      )}
      {note.comment && <p class="words">{note.comment}</p>}
      <p class="about">
        <a href={`/library.html#${article.id}`} lang={language}>
          {metadata.title ?? i18n.t('view.untitled')}
        </a>
        {metadata.source && <span>{metadata.source}</span>}
        <time dateTime={when.toISOString()}>
          {new Intl.DateTimeFormat(i18n.t('view.locale'), { dateStyle: 'medium' }).format(when)}
        </time>
      </p>
    </li>
  );
}
