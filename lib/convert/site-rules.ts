/** What a person wants on a site: converted by itself, at a click, or never; and into which script, by which preset. */
import { HANS_PRESETS, HANT_PRESETS, type Preset } from './preset-names';
import type { ConversionSettings, TargetScript } from './types';

/** `always`: as the page loads. `ask`: when the person asks, as on any site without a rule. `never`: not even then. */
export const SITE_CHOICES = ['always', 'ask', 'never'] as const;
export type SiteChoice = (typeof SITE_CHOICES)[number];

export interface ConversionRule {
  /** Counts for this host and those below it: `example.org` for `news.example.org` too. */
  host: string;
  choice: SiteChoice;
  /** A script as the settings have it, or a preset of its own; the preset also counts for conversion by click. */
  to: TargetScript | Preset;
}

/** Letters of any script, digits, hyphens; at least no dot at either end. IPv4 addresses are hosts too. */
const HOST = /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)*$/u;

/** True for the host itself and those below it. */
export const isWithin = (host: string, outer: string): boolean => host === outer || host.endsWith(`.${outer}`);

/** @returns the rule of the host itself, else of the nearest host above it. */
export function ruleForHost(host: string, rules: readonly ConversionRule[]): ConversionRule | undefined {
  return rules
    .filter((rule) => isWithin(host, rule.host))
    .reduce<ConversionRule | undefined>(
      (best, rule) => (best && best.host.length >= rule.host.length ? best : rule),
      undefined,
    );
}

export function scriptOf({ to }: Pick<ConversionRule, 'to'>): TargetScript {
  if (to === 'hans' || to === 'hant') return to;
  return HANS_PRESETS.some((preset) => preset === to) ? 'hans' : 'hant';
}

/** The settings with the preset of the site's rule, where it names one. */
export function settingsForSite<Settings extends Pick<ConversionSettings, 'hans' | 'hant'>>(
  settings: Settings,
  rule: ConversionRule | undefined,
): Settings {
  const hans = HANS_PRESETS.find((preset) => preset === rule?.to) ?? settings.hans;
  const hant = HANT_PRESETS.find((preset) => preset === rule?.to) ?? settings.hant;
  return { ...settings, hans, hant };
}

/**
 * The host that a person means: typed alone, with `www.`, or pasted as a whole address.
 * @returns `undefined` where it is none. In the form that `location.hostname` has.
 */
export function readHost(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const address = /^[a-z][a-z0-9+.-]*:\/\//.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, protocol } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const host = hostname.replace(/^www\./, '');
  return HOST.test(host) ? host : undefined;
}

/**
 * The match patterns of a host and those below it, one for each scheme: browsers grant `*://` only where the manifest
 * has it so.
 */
export function originsOf(host: string): string[] {
  const below = /^[\d.]+$/.test(host) ? host : `*.${host}`;
  return [`https://${below}/*`, `http://${below}/*`];
}
