/** The presets by their OpenCC names, without the dictionaries behind them. */

/** From OpenCC's plain standard; from Taiwan's characters; from Taiwan's characters and words; from Hong Kong's characters. */
export const HANS_PRESETS = ['t2s', 'tw2s', 'tw2sp', 'hk2s'] as const;
export type HansPreset = (typeof HANS_PRESETS)[number];

/** OpenCC's plain standard; Taiwan's characters; Taiwan's characters and words; Hong Kong's characters. */
export const HANT_PRESETS = ['s2t', 's2tw', 's2twp', 's2hk'] as const;
export type HantPreset = (typeof HANT_PRESETS)[number];

export const PRESETS = [...HANT_PRESETS, ...HANS_PRESETS] as const;
export type Preset = (typeof PRESETS)[number];
