/** All site rules; rules of a CMS, which match any host, come last. Sorted, explicit, no globbing. */
import type { SiteRule } from '../site-rule';
import { wechat } from './wechat';

export const SITES: readonly SiteRule[] = [wechat];
