/** gscn.com.cn (中国甘肃网) and its channels, as public readers of the site name its parts. */
import type { SiteRule } from '../site-rule';
import { text } from '../sources';

export const gscn: SiteRule = {
  id: 'gscn',
  hosts: ['gscn.com.cn'],
  when: '.a-container',
  example: 'https://gansu.gscn.com.cn/system/2020/05/08/012380371.shtml',
  unproven: true,
  content: ['.a-container'],
  info: ['.info'],
  metadata: {
    title: [text('.a-title'), text('.a-header h1')],
  },
};
