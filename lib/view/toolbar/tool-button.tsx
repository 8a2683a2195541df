/** A tool as a button in the bar, or as a line in the menu that stands for the bar where it is narrow. */
import { Ellipsis } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../ui/icon';
import { Menu } from './menu';
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
    <Menu id="tool-menu" icon={Ellipsis} label={i18n.t('view.more')} narrow>
      {() =>
        tools.map((tool) => (
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
        ))
      }
    </Menu>
  );
}
