/** QingDu as contestant: the converter that ships, in the script that a page gets. */
import { createHant } from '../../../lib/convert/hant-presets';

Object.assign(globalThis, { createContestant: () => createHant('s2tw') });
