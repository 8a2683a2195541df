/** Names and front matter of exported files, with what comes of them below as it is typed. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportFormSetting } from '../../lib/extension/settings/export-form-setting';
import { FRONT_MATTER_FORMS } from '../../lib/output/front-matter-template';
import type { TemplateProblem } from '../../lib/output/template';
import { TEMPLATE_FIELDS } from '../../lib/output/template-fields';
import { previewOf, type ExportModel } from './export-model';

const FORMS = ['qingdu', 'obsidian', 'hexo', 'own'] as const;

export function ExportSection({ model }: { model: ExportModel }) {
  const saved = model.setting.value;
  return (
    saved && (
      <section aria-labelledby="files">
        <header>
          <h2 id="files">{i18n.t('options.files.heading')}</h2>
        </header>
        <p class="intro">{i18n.t('options.files.intro')}</p>
        <FormEditor saved={saved} save={(next) => void model.save(next)} />
      </section>
    )
  );
}

function FormEditor({ saved, save }: { saved: ExportFormSetting; save(next: ExportFormSetting): void }) {
  const [typed, setTyped] = useState(saved);
  useEffect(() => setTyped(saved), [saved]);
  const { name, matter, nameProblems, matterProblems } = previewOf(typed);
  const isChanged = typed.name !== saved.name || typed.form !== saved.form || typed.own !== saved.own;
  return (
    <form
      class="panel files"
      onSubmit={(event) => {
        event.preventDefault();
        save(typed);
      }}
    >
      <label>
        {i18n.t('options.files.name')}
        <input
          value={typed.name}
          spellcheck={false}
          aria-invalid={nameProblems.length > 0}
          onInput={({ currentTarget }) => setTyped({ ...typed, name: currentTarget.value })}
        />
      </label>
      <Problems problems={nameProblems} />
      {name !== undefined && <output class="preview">{name}</output>}
      <label>
        {i18n.t('options.files.matter')}
        <select
          value={typed.form}
          onChange={({ currentTarget: { value } }) => {
            const form = FORMS.find((each) => each === value) ?? 'qingdu';
            setTyped({ ...typed, form });
          }}
        >
          {FORMS.map((form) => (
            <option key={form} value={form}>
              {i18n.t(`options.files.form.${form}`)}
            </option>
          ))}
        </select>
      </label>
      <textarea
        rows={10}
        spellcheck={false}
        aria-label={i18n.t('options.files.template')}
        aria-invalid={matterProblems.length > 0}
        value={typed.form === 'own' ? typed.own : FRONT_MATTER_FORMS[typed.form]}
        onInput={({ currentTarget }) => setTyped({ ...typed, form: 'own', own: currentTarget.value })}
      />
      <Problems problems={matterProblems} />
      {matter !== undefined && <pre class="preview">{matter}</pre>}
      <p class="intro">{i18n.t('options.files.fields', [Object.keys(TEMPLATE_FIELDS).map(braced).join(' ')])}</p>
      {isChanged && (
        <p class="choices">
          <button type="button" class="quiet" onClick={() => setTyped(saved)}>
            {i18n.t('options.cancel')}
          </button>
          <button type="submit" class="solid" disabled={name === undefined || matter === undefined}>
            {i18n.t('options.save')}
          </button>
        </p>
      )}
    </form>
  );
}

function braced(field: string): string {
  return `{${field}}`;
}

function Problems({ problems }: { problems: readonly TemplateProblem[] }) {
  return problems.length === 0 ? undefined : (
    <ul class="problems" role="alert">
      {problems.slice(0, 5).map((problem) => (
        <li key={`${problem.line}:${problem.column}`}>{describe(problem)}</li>
      ))}
    </ul>
  );
}

function describe({ reason, line, column, found }: TemplateProblem): string {
  const place =
    line === undefined
      ? i18n.t('options.files.place', [String(column)])
      : i18n.t('options.files.placeInLine', [String(line), String(column)]);
  if (reason === 'unknownField' || reason === 'noKey' || reason === 'twiceKey') {
    return place + i18n.t(`options.files.problem.${reason}`, [found]);
  }
  return place + i18n.t(`options.files.problem.${reason}`);
}
