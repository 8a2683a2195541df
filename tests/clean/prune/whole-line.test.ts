import { expect, test } from 'vitest';
import { wholeLine } from '../../../lib/clean/prune/whole-line';

const line = wholeLine(['往期推荐', '【[^】]{1,4}】', '点[^。]{0,4}']);

test.each(['往期推荐', '▼ 往期推荐 ▼', '👇👇往期推荐', '【完】', '——【全文完】——', '点', '。点这里！', '“点这里” 👉'])(
  'the words, with any ornaments around: %s',
  (text) => expect(line.test(text)).toBe(true),
);

test.each(['', '————————', '往期', '看往期推荐', '往期推荐一', '▼ 往期 ▼ 推荐 ▼', '点。这里', '【】'])(
  'anything else in the line makes it another line: %s',
  (text) => expect(line.test(text)).toBe(false),
);
