/** The head of a panel beside the text: its title, and the way to shut it. */
import { X } from 'lucide';
import { Icon } from '../ui/icon';

interface PanelHeaderProps {
  /** Of the heading, which names the panel. */
  id: string;
  title: string;
  /** What the button that shuts the panel is called. */
  hide: string;
  shut(): void;
}

export function PanelHeader({ id, title, hide, shut }: PanelHeaderProps) {
  return (
    <header>
      <h2 id={id}>{title}</h2>
      <button type="button" class="tool" title={hide} aria-label={hide} onClick={shut}>
        <Icon node={X} />
      </button>
    </header>
  );
}
