/** Prints the view, with the addresses of its links where a person wants to have them on paper. */
import { i18n } from '#i18n';

export function PrintChoice() {
  return (
    <>
      <button
        type="button"
        class="choice"
        popovertarget="download-menu"
        popovertargetaction="hide"
        onClick={({ currentTarget }) => printAfter(currentTarget)}
      >
        {i18n.t('view.print')}
      </button>
      <label class="choice print-links">
        <input
          type="checkbox"
          // The menu is made anew each time it opens.
          ref={(box) => {
            if (box) box.checked = viewOf(box)?.dataset['printLinks'] === 'on';
          }}
          onChange={({ currentTarget }) => {
            const view = viewOf(currentTarget);
            if (view) view.dataset['printLinks'] = currentTarget.checked ? 'on' : 'off';
          }}
        />
        {i18n.t('view.printLinks')}
      </label>
    </>
  );
}

const viewOf = (box: Element) => box.closest<HTMLElement>('.view');

/** The menu is shut first, or it would still be there when the browser's window comes up. */
function printAfter(button: HTMLElement): void {
  const window = button.ownerDocument.defaultView;
  setTimeout(() => window?.print());
}
