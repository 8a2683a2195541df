/** The messages of the options page, with the one for what could not be kept. */
import { i18n } from '#i18n';
import { createToast } from '../../lib/ui/toast';

export type Toaster = ReturnType<typeof createToaster>;

export function createToaster() {
  const { toast, show, dismiss } = createToast();
  return {
    toast,
    tell: show,
    dismiss,
    /** Storage did not take it: nothing was changed. */
    fail(error: unknown): void {
      const reason = error instanceof Error ? error.message : String(error);
      show({ kind: 'error', text: i18n.t('options.failed', [reason]) });
    },
  };
}
