/** What a page, a view or an export can be shown in, in the order in which a person is offered them. */
import type { ShownScript } from './types';

export const SHOWN_SCRIPTS = ['original', 'hans', 'hant'] as const satisfies readonly ShownScript[];
