/** One message at a time for the whole options page, with a way back where there is one. */
import { signal } from '@preact/signals';
import { i18n } from '#i18n';

export interface Toast {
  kind: 'info' | 'error';
  text: string;
  lines?: string[];
  undo?: () => void;
}

export type Toaster = ReturnType<typeof createToaster>;

export function createToaster() {
  const toast = signal<Toast | undefined>(undefined);
  return {
    toast,
    tell: (next: Toast) => (toast.value = next),
    dismiss: () => (toast.value = undefined),
    /** Storage did not take it: nothing was changed. */
    fail(error: unknown): void {
      const reason = error instanceof Error ? error.message : String(error);
      toast.value = { kind: 'error', text: i18n.t('options.failed', [reason]) };
    },
  };
}
