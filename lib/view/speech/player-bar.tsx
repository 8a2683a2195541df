/** The line at the foot in which something that runs by itself is steered. */
import { X, type IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '../../ui/icon';

interface PlayerBarProps {
  label: string;
  close(): void;
  children: ComponentChildren;
}

export function PlayerBar({ label, close, children }: PlayerBarProps) {
  return (
    <section class="player" translate={false} aria-label={label}>
      {children}
      <BarButton icon={X} label={i18n.t('view.player.close', [label])} use={close} />
    </section>
  );
}

interface BarButtonProps {
  icon: IconNode;
  label: string;
  disabled?: boolean;
  use(): void;
}

export function BarButton({ icon, label, disabled = false, use }: BarButtonProps) {
  return (
    <button type="button" class="tool" title={label} aria-label={label} disabled={disabled} onClick={use}>
      <Icon node={icon} />
    </button>
  );
}
