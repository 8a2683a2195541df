/** Plain text of an article, one block a line: what is searched, counted, copied and compared. */
import { isBlock, isElement, isText } from './dom';

/** Line breaks and blocks end a line; cells of a table row are parted by a space; code keeps its lines. */
export function blockText(root: Element): string {
  const lines: string[] = [''];
  const walker = root.ownerDocument.createTreeWalker(root, 1 | 4);
  let node: Node | null = walker.nextNode();
  const open: Element[] = [];
  const newLine = (): void => void (lines[lines.length - 1] && lines.push(''));
  while (node) {
    while (open.length && !open[open.length - 1]?.contains(node)) {
      open.pop();
      newLine();
    }
    if (isText(node)) append(lines, node);
    else if (isElement(node) && node.tagName === 'BR') newLine();
    else if (isElement(node) && isBlock(node)) {
      newLine();
      open.push(node);
    }
    node = walker.nextNode();
  }
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function append(lines: string[], node: Text): void {
  if (node.parentElement?.closest('pre')) {
    const [first = '', ...rest] = node.data.split('\n');
    lines[lines.length - 1] += first;
    lines.push(...rest);
    return;
  }
  const text = node.data.replace(/[ \t\n\r\f]+/g, ' ');
  const last = lines[lines.length - 1] ?? '';
  lines[lines.length - 1] = last + (last === '' || last.endsWith(' ') ? text.trimStart() : text);
}
