/** The colours to choose from, each with the line that tells it from the others without its colour. */
import { i18n } from '#i18n';
import { NOTE_COLOURS, type NoteColour } from '../../notes/note-colours';

interface ColourButtonsProps {
  /** Of the note that is open. */
  chosen?: NoteColour;
  choose(colour: NoteColour): void;
}

export function ColourButtons({ chosen, choose }: ColourButtonsProps) {
  return (
    <span class="colours" role="group" aria-label={i18n.t('view.notes.colours')}>
      {NOTE_COLOURS.map((colour, at) => (
        <button
          key={colour}
          type="button"
          class="colour"
          title={i18n.t(`view.notes.colour.${colour}`)}
          aria-label={i18n.t('view.notes.highlight', [i18n.t(`view.notes.colour.${colour}`)])}
          {...(chosen ? { 'aria-pressed': chosen === colour } : { 'aria-keyshortcuts': String(at + 1) })}
          onClick={() => choose(colour)}
        >
          <span class={`marker note-${colour}`} aria-hidden="true">
            {i18n.t('view.notes.sample')}
          </span>
        </button>
      ))}
    </span>
  );
}
