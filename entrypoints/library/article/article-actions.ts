/** What a person does to articles, one or thousands: each tells what it did and can be taken back. */
import { deleteInPacks, restorePacks, type DeletedPack } from '../../../lib/library/delete-in-packs';
import type { ListFilter } from '../../../lib/library/list/list-question';
import { mergeDuplicates, partDuplicates, type Merged } from '../../../lib/library/reports/merge-duplicates';
import { setState } from '../../../lib/library/set-state';
import { putTags, tagArticles, type TagChange } from '../../../lib/library/tag-articles';
import type { ArticleState } from '../../../lib/library/types';
import { i18n } from '#i18n';
import { describeProblem } from '../list/describe-problem';
import type { Toast, ToastModel } from '../../../lib/ui/toast';

export type Mark = 'read' | 'unread' | 'starred' | 'unstarred' | 'archived' | 'unarchived';

const STATES: Record<Mark, Partial<ArticleState>> = {
  read: { unread: 0 },
  unread: { unread: 1 },
  starred: { starred: 1 },
  unstarred: { starred: 0 },
  archived: { archived: 1 },
  unarchived: { archived: 0 },
};
const OPPOSITES: Record<Mark, Mark> = {
  read: 'unread',
  unread: 'read',
  starred: 'unstarred',
  unstarred: 'starred',
  archived: 'unarchived',
  unarchived: 'archived',
};

/** @param gone called with articles that leave the list, before the library tells. */
export function createArticleActions(
  { toast, tell, offer }: ToastModel,
  leaves: (mark: Mark) => boolean,
  gone: (ids: readonly string[]) => void,
) {
  let deletion: { packs: readonly DeletedPack[]; toast: Toast | undefined } | undefined;

  async function mark(ids: readonly string[], as: Mark): Promise<void> {
    try {
      const changed = await setState(ids, STATES[as]);
      if (leaves(as)) gone(ids);
      if (changed.length === 0) return;
      offer(i18n.t(`library.marked.${as}`, changed.length), () => back(() => setState(changed, STATES[OPPOSITES[as]])));
    } catch (error) {
      tell('error', i18n.t('library.error.change', [describeProblem(error)]));
    }
  }

  async function tag(ids: readonly string[], change: TagChange): Promise<void> {
    try {
      const before = await tagArticles(ids, change);
      if (before.length === 0) return;
      offer(i18n.t('library.tagged', before.length), () => back(() => putTags(before)));
    } catch (error) {
      tell('error', i18n.t('library.error.change', [describeProblem(error)]));
    }
  }

  /** @param groups of each the first is kept. */
  async function merge(groups: readonly (readonly string[])[]): Promise<void> {
    const done: Merged[] = [];
    const tellDone = () =>
      offer(i18n.t('library.duplicates.merged', done.length), () =>
        back(async () => {
          for (const merged of done.toReversed()) await partDuplicates(merged);
        }),
      );
    try {
      for (const [keep = '', ...others] of groups) {
        const merged = await mergeDuplicates(keep, others);
        if (merged) done.push(merged);
      }
      if (done.length > 0) tellDone();
    } catch (error) {
      if (done.length > 0) tellDone();
      else tell('error', i18n.t('library.error.change', [describeProblem(error)]));
    }
  }

  async function back(step: () => Promise<unknown>): Promise<void> {
    try {
      await step();
      tell('info', i18n.t('library.undone'));
    } catch (error) {
      tell('error', i18n.t('library.error.change', [describeProblem(error)]));
    }
  }

  /** Deletions that follow each other while the toast stands are brought back together. */
  async function remove(ids: readonly string[]): Promise<void> {
    const packs: DeletedPack[] = [];
    try {
      for await (const pack of deleteInPacks(ids)) {
        packs.push(pack);
        gone(pack.ids);
      }
      offerBack(packs);
    } catch (error) {
      const text = i18n.t('library.error.delete', [describeProblem(error)]);
      if (packs.length === 0) tell('error', text);
      else toast.value = { kind: 'error', text, undo: () => restore(packs) };
    }
  }

  function offerBack(packs: readonly DeletedPack[]): void {
    const earlier = deletion && deletion.toast === toast.value ? deletion.packs : [];
    const all = [...earlier, ...packs];
    const count = all.reduce((sum, { ids }) => sum + ids.length, 0);
    offer(i18n.t('library.deleted', count), () => restore(all));
    deletion = { packs: all, toast: toast.value };
  }

  async function restore(packs: readonly DeletedPack[]): Promise<void> {
    try {
      await restorePacks(packs);
      tell('info', i18n.t('library.restored'));
    } catch (error) {
      const text = i18n.t('library.error.restore', [describeProblem(error)]);
      toast.value = { kind: 'error', text, undo: () => restore(packs) };
    }
  }

  return { mark, tag, merge, remove };
}

/** Whether an article that is marked so is not in the list any more. */
export function leavesList(mark: Mark, { view }: ListFilter, withArchive: boolean): boolean {
  switch (mark) {
    case 'archived':
      return (view === 'all' || view === 'unread') && !withArchive;
    case 'unarchived':
      return view === 'archived';
    case 'unstarred':
      return view === 'starred';
    case 'read':
      return view === 'unread';
    case 'unread':
    case 'starred':
      return false;
  }
}
