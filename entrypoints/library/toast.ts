/** What the page says at its foot, and the one step back that it offers. */
import { signal } from '@preact/signals';

export interface Toast {
  kind: 'info' | 'error';
  text: string;
  undo?: () => Promise<void>;
}

/** How long a step can be taken back, in milliseconds; the clock stands still while the toast is held. */
export const UNDO_TIME = 10_000;

export function createToast() {
  const toast = signal<Toast | undefined>(undefined);
  return {
    toast,
    tell: (kind: Toast['kind'], text: string) => void (toast.value = { kind, text }),
    offer: (text: string, undo: () => Promise<void>) => void (toast.value = { kind: 'info', text, undo }),
    dismiss: () => void (toast.value = undefined),
    undo: async () => toast.value?.undo?.(),
  };
}

export type ToastModel = ReturnType<typeof createToast>;
