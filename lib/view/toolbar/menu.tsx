/** A button of the bar and what opens under it, which is made when it is opened: nobody waits for menus that stay shut. */
import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../ui/icon';

interface MenuProps {
  id: string;
  icon: IconNode;
  label: string;
  /** Stands in the bar only where that is narrow. */
  narrow?: boolean;
  /** Fields to fill in, not a list of things to do. */
  form?: boolean;
  children(): ComponentChildren;
}

export function Menu({ id, icon, label, narrow = false, form = false, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class={narrow ? 'tool narrow' : 'tool'} title={label} aria-label={label} popovertarget={id}>
        <Icon node={icon} />
      </button>
      <div
        popover
        id={id}
        class={form ? 'menu' : 'menu choices'}
        {...(form && { role: 'dialog', 'aria-label': label })}
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open && children()}
      </div>
    </>
  );
}
