/** The last resort before a general judgement: pages that mark their text for machines as schema.org's articleBody. */
import type { SiteRule } from '../site-rule';

export const schemaOrg: SiteRule = {
  id: 'schema-org',
  hosts: [],
  when: '[itemprop="articleBody"]',
  example: 'https://news.example/2020/01/01/story.html',
  content: ['[itemprop="articleBody"]'],
};
