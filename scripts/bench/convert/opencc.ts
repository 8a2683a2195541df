/** opencc-js as contestant, with the dictionaries of the same direction alone. */
import { Converter } from 'opencc-js/cn2t';

Object.assign(globalThis, { createContestant: () => Converter({ from: 'cn', to: 'tw' }) });
