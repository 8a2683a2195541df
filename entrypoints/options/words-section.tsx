/** The person's own words: one added in a line, all of them as text, in and out as a file. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TargetScript } from '../../lib/convert/types';
import { parseUserWords, type BrokenLine } from '../../lib/convert/user-words';
import { describeLine, type ConversionModel } from './conversion-model';
import { FileButton } from './file-button';

const MOST_ROWS = 16;
/** More broken lines than these are named once these are mended. */
const MOST_PROBLEMS = 10;

export function WordsSection({ model }: { model: ConversionModel }) {
  const text = model.words.value;
  if (text === undefined) return undefined;
  const { hans, hant } = parseUserWords(text).words;
  return (
    <section aria-labelledby="words">
      <header>
        <h2 id="words">
          {i18n.t('options.words.heading')}
          <span class="tally">{i18n.t('options.words.count', hans.length + hant.length)}</span>
        </h2>
        <FileButton label={i18n.t('options.import')} accept=".txt,text/plain" take={model.importWords} />
        <button type="button" class="quiet" disabled={text === ''} onClick={model.exportWords}>
          {i18n.t('options.export')}
        </button>
      </header>
      <p class="intro">{i18n.t('options.words.intro')}</p>
      <AddWord model={model} />
      <WordsEditor model={model} text={text} />
    </section>
  );
}

function AddWord({ model }: { model: ConversionModel }) {
  const [script, setScript] = useState<TargetScript>('hant');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [wrong, setWrong] = useState(false);
  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const added = await model.addWord(script, from, to);
    setWrong(!added);
    if (!added) return;
    setFrom('');
    setTo('');
  }
  return (
    <form class="panel add" onSubmit={(event) => void add(event)}>
      <select
        aria-label={i18n.t('options.words.direction')}
        value={script}
        onChange={(event) => setScript(event.currentTarget.value === 'hans' ? 'hans' : 'hant')}
      >
        <option value="hant">{i18n.t('popup.hantTitle')}</option>
        <option value="hans">{i18n.t('popup.hansTitle')}</option>
      </select>
      <input
        required
        value={from}
        aria-invalid={wrong}
        aria-label={i18n.t('options.words.from')}
        placeholder={i18n.t('options.words.from')}
        onInput={(event) => setFrom(event.currentTarget.value)}
      />
      <input
        value={to}
        aria-invalid={wrong}
        aria-label={i18n.t('options.words.to')}
        placeholder={i18n.t('options.words.to')}
        onInput={(event) => setTo(event.currentTarget.value)}
      />
      <button type="submit" class="solid">
        {i18n.t('options.words.add')}
      </button>
    </form>
  );
}

function WordsEditor({ model, text: saved }: { model: ConversionModel; text: string }) {
  const [text, setText] = useState(saved);
  const [broken, setBroken] = useState<BrokenLine[]>([]);
  useEffect(() => {
    setText(saved);
    setBroken([]);
  }, [saved]);
  async function save(event: Event): Promise<void> {
    event.preventDefault();
    setBroken(await model.saveWords(text));
  }
  return (
    <form onSubmit={(event) => void save(event)}>
      <textarea
        value={text}
        rows={Math.min(MOST_ROWS, Math.max(6, text.split('\n').length + 1))}
        spellcheck={false}
        placeholder={i18n.t('options.words.example')}
        aria-label={i18n.t('options.words.text')}
        aria-invalid={broken.length > 0}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {broken.length > 0 && (
        <ul class="problems" role="alert">
          <li>{i18n.t('options.words.notSaved')}</li>
          {broken.slice(0, MOST_PROBLEMS).map((line) => (
            <li key={line.line}>{describeLine(line)}</li>
          ))}
        </ul>
      )}
      {text !== saved && (
        <p class="choices">
          <button type="button" class="quiet" onClick={() => setText(saved)}>
            {i18n.t('options.cancel')}
          </button>
          <button type="submit" class="solid">
            {i18n.t('options.save')}
          </button>
        </p>
      )}
    </form>
  );
}
