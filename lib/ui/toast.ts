/** What a page says at its foot, one message at a time, and the one step back that it offers. */
import { signal } from '@preact/signals';

export interface Toast {
  kind: 'info' | 'error';
  text: string;
  /** What was wrong in particular. */
  lines?: string[];
  undo?: () => unknown;
}

/** How long a step can be taken back, in milliseconds; the clock stands still while the toast is held. */
export const UNDO_TIME = 10_000;

export function createToast() {
  const toast = signal<Toast | undefined>(undefined);
  const show = (next: Toast | undefined) => void (toast.value = next);
  return {
    toast,
    show,
    tell: (kind: Toast['kind'], text: string) => show({ kind, text }),
    offer: (text: string, undo: () => Promise<void>) => show({ kind: 'info', text, undo }),
    dismiss: () => show(undefined),
    undo: async () => toast.value?.undo?.(),
  };
}

export type ToastModel = ReturnType<typeof createToast>;
