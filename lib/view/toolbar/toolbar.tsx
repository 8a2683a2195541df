/** The quiet bar above the text. */
import { BookmarkCheck, Bookmark, TableOfContents, X } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../ui/icon';
import { DownloadMenu } from './download-menu';
import { ReadingMenu } from '../reading/reading-menu';
import { ScriptSwitch } from './script-switch';
import { ToolButton, ToolMenu } from './tool-button';
import { toolsOf, type Tool } from './toolbar-tools';
import type { ViewModel } from '../view-model';
import { Where } from '../scrolling/where';

export function Toolbar({ model, close }: { model: ViewModel; close(): void }) {
  const { actions } = model;
  const tools = toolsOf(model);
  return (
    <div class="bar" translate={false}>
      <OutlineButton model={model} />
      {model.article.value.metadata.script !== 'none' && <ScriptSwitch model={model} />}
      <Where model={model} />
      <span class="space" />
      <span class="tools">
        {tools.map((tool) => (
          <ToolButton key={tool.id} model={model} tool={tool} />
        ))}
      </span>
      {actions.download && <DownloadMenu model={model} />}
      {actions.save && <SaveButton model={model} />}
      <ReadingMenu model={model} />
      <ToolMenu tools={tools} />
      <button
        type="button"
        class="tool"
        title={i18n.t('view.close')}
        aria-label={i18n.t('view.close')}
        aria-keyshortcuts="Escape"
        onClick={close}
      >
        <Icon node={X} />
      </button>
    </div>
  );
}

/** Apart from the bar: what it shows is known only when the text is there, and the bar is made before. */
function OutlineButton({ model }: { model: ViewModel }) {
  const { outline } = model;
  if (outline.entries.value.length === 0) return undefined;
  const tool: Tool = {
    id: 'outline',
    icon: TableOfContents,
    label: i18n.t('view.outline.title'),
    command: 'outline',
    state: { 'aria-expanded': outline.open.value },
    use: outline.toggle,
  };
  return <ToolButton model={model} tool={tool} />;
}

function SaveButton({ model }: { model: ViewModel }) {
  const state = model.saveState.value;
  const label = i18n.t(`view.save.${state}`);
  return (
    <button type="button" class={`tool save ${state}`} aria-busy={state === 'saving'} onClick={() => void model.save()}>
      <Icon node={state === 'saved' ? BookmarkCheck : Bookmark} />
      <span class="words">{label}</span>
    </button>
  );
}
