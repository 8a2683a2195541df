/** One rule: what it does in a few lines, and the same as JSON to be edited. */
import { Pencil, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { UserRule } from '../../lib/clean/user-rule';
import { Icon } from '../../lib/ui/icon';
import { describeProblem, type RulesModel } from './rules-model';

export function RuleCard({ model, rule }: { model: RulesModel; rule: UserRule }) {
  const [editing, setEditing] = useState(false);
  const name = rule.hosts.join(', ');
  return (
    <li class="rule">
      <header>
        <h3>
          {name}
          {rule.path !== undefined && <code>{rule.path}</code>}
        </h3>
        <time dateTime={rule.created}>{rule.created}</time>
        <button
          type="button"
          class="tool"
          aria-expanded={editing}
          title={i18n.t('options.edit', [name])}
          aria-label={i18n.t('options.edit', [name])}
          onClick={() => setEditing(!editing)}
        >
          <Icon node={Pencil} size={18} />
        </button>
        <button
          type="button"
          class="tool"
          title={i18n.t('options.delete', [name])}
          aria-label={i18n.t('options.delete', [name])}
          onClick={() => void model.remove(rule)}
        >
          <Icon node={Trash2} size={18} />
        </button>
      </header>
      {editing ? (
        <RuleEditor model={model} rule={rule} done={() => setEditing(false)} />
      ) : (
        <ul class="entries">
          {rule.content?.map((select) => (
            <Entry key={select} kind={i18n.t('options.body')} code={select} />
          ))}
          {rule.remove?.map(({ select, large }) => (
            <Entry key={select} kind={i18n.t(large ? 'options.removesMost' : 'options.removes')} code={select} />
          ))}
          {rule.keep?.map(({ rule: held, select }) => (
            <Entry key={held + select} kind={i18n.t('options.keeps')} code={select ?? held} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Entry({ kind, code }: { kind: string; code: string }) {
  return (
    <li>
      <span>{kind}</span>
      <code>{code}</code>
    </li>
  );
}

function RuleEditor({ model, rule, done }: { model: RulesModel; rule: UserRule; done(): void }) {
  const [text, setText] = useState(() => JSON.stringify(rule, undefined, 2));
  const [problems, setProblems] = useState<string[]>([]);
  async function save(event: Event): Promise<void> {
    event.preventDefault();
    const found = await model.edit(rule, text);
    setProblems(found.map(describeProblem));
    if (found.length === 0) done();
  }
  return (
    <form onSubmit={(event) => void save(event)} onKeyDown={(event) => event.key === 'Escape' && done()}>
      <textarea
        value={text}
        rows={Math.min(24, text.split('\n').length + 1)}
        spellcheck={false}
        aria-label={i18n.t('options.json')}
        aria-invalid={problems.length > 0}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {problems.length > 0 && (
        <ul class="problems" role="alert">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <p class="choices">
        <button type="button" class="quiet" onClick={done}>
          {i18n.t('options.cancel')}
        </button>
        <button type="submit" class="solid">
          {i18n.t('options.save')}
        </button>
      </p>
    </form>
  );
}
