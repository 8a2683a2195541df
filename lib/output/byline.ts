/** The line under a headline in exports: account or outlet, author, day. */
import type { Metadata } from '../clean/types';

export function bylineOf({ source, author, published, site }: Metadata): string {
  const parts = [source ?? site, author === source ? undefined : author, published?.slice(0, 10)];
  return parts.filter(Boolean).join(' · ');
}
