/** A tool as a button in the bar, or as a line in the menu that stands for the bar where it is narrow. */
import { Ellipsis } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../ui/icon';
import type { Tool } from './toolbar-tools';
import { printKey } from '../keys/view-keys';
import type { ViewModel } from '../view-model';

export function ToolButton({ model, tool }: { model: ViewModel; tool: Tool }) {
  const key = tool.command && model.viewKeys.value[tool.command];
  return (
    <button
      type="button"
      class="tool"
      {...tool.state}
      {...(key && { 'aria-keyshortcuts': printKey(key) })}
      title={key ? i18n.t('view.withKey', [tool.label, printKey(key)]) : tool.label}
      aria-label={tool.label}
      onClick={() => tool.use()}
    >
      <Icon node={tool.icon} />
      {tool.count !== undefined && <span class="count">{tool.count}</span>}
    </button>
  );
}

export function ToolMenu({ tools }: { tools: Tool[] }) {
  return (
    <>
      <button
        type="button"
        class="tool narrow"
        title={i18n.t('view.more')}
        aria-label={i18n.t('view.more')}
        popovertarget="tool-menu"
      >
        <Icon node={Ellipsis} />
      </button>
      <div popover id="tool-menu" class="menu choices">
        {tools.map((tool) => (
          <button
            key={tool.id}
            type="button"
            class="choice with-icon"
            {...tool.state}
            popovertarget="tool-menu"
            popovertargetaction="hide"
            onClick={() => tool.use()}
          >
            <Icon node={tool.icon} size={18} />
            {tool.label}
          </button>
        ))}
      </div>
    </>
  );
}
