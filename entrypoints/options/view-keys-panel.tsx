/** The keys of the clean view: each can be changed by pressing another, or taken away. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isFreeKey, printKey, spellKey, VIEW_COMMANDS, type ViewCommand } from '../../lib/view/keys/view-keys';
import type { ReadingOptionsModel } from './reading-options-model';

export function ViewKeysPanel({ model }: { model: ReadingOptionsModel }) {
  const keys = model.keys.value;
  if (!keys) return undefined;
  return (
    <div class="view-keys">
      <header>
        <h3>{i18n.t('options.viewKeys.heading')}</h3>
        <button type="button" class="quiet" onClick={model.resetKeys}>
          {i18n.t('view.reading.reset')}
        </button>
      </header>
      <p class="intro">{i18n.t('options.viewKeys.intro')}</p>
      <dl class="panel entry-list">
        {VIEW_COMMANDS.map((command) => (
          <div key={command} class="entry">
            <dt>{i18n.t(`options.viewKeys.command.${command}`)}</dt>
            <dd>
              <KeyButton command={command} spelt={keys[command]} set={(key) => model.setKey(command, key)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

interface KeyButtonProps {
  command: ViewCommand;
  spelt: string;
  set(key: string): Promise<boolean>;
}

function KeyButton({ command, spelt, set }: KeyButtonProps) {
  const [listening, setListening] = useState(false);
  const shown = spelt === '' ? i18n.t('options.shortcuts.none') : printKey(spelt);

  async function onKeyDown(event: KeyboardEvent): Promise<void> {
    if (!listening || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setListening(false);
    if (event.key === 'Backspace' || event.key === 'Delete') {
      setListening(false);
      return void (await set(''));
    }
    const pressed = spellKey(event);
    if (pressed !== '' && isFreeKey(pressed) && (await set(pressed))) setListening(false);
  }

  return (
    <button
      type="button"
      class={listening ? 'key listening' : 'key'}
      aria-label={i18n.t('options.viewKeys.change', [i18n.t(`options.viewKeys.command.${command}`), shown])}
      aria-pressed={listening}
      onClick={() => setListening(!listening)}
      onBlur={() => setListening(false)}
      onKeyDown={(event) => void onKeyDown(event)}
    >
      {listening ? i18n.t('options.viewKeys.press') : shown}
    </button>
  );
}
