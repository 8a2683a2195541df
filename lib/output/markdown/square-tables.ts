/** Makes every table one that Markdown can write: one head row, as many cells in each row, one line a cell. */
import { find, findAll } from '../../clean/dom';
import { flattenBlocks } from './flatten-blocks';

/** Columns or rows; HTML allows 1,000 and 65,534, but a page must not blow one cell up to millions. */
const LONGEST_SPAN = 50;

type Grid = (Element | undefined)[][];

/** Tables that only place things on the page, by holding another table or one cell a row, give way to their content. */
export function squareTables(root: Element): void {
  for (const table of findAll(root, 'table').reverse()) {
    const cells = findAll(table, 'td, th');
    if (!isTable(table) || !hasColumns(table) || find(table, 'table')) dissolve(table, cells);
    else rebuild(table);
  }
}

function isTable(element: Element): element is HTMLTableElement {
  return element.tagName === 'TABLE' && 'rows' in element;
}

function hasColumns(table: HTMLTableElement): boolean {
  return [...table.rows].some((row) => row.cells.length > 1);
}

function dissolve(table: Element, cells: readonly Element[]): void {
  const own = cells.filter((cell) => cell.closest('table') === table);
  const caption = find(table, 'caption');
  const kept = caption?.closest('table') === table ? [caption, ...own] : own;
  table.replaceWith(...kept.map((cell) => renamed(cell, 'div')));
}

function rebuild(table: HTMLTableElement): void {
  const caption = find(table, 'caption');
  if (caption) table.before(renamed(caption, 'p'));
  const rows = [...table.rows];
  const grid = gridOf(rows);
  const first = rows[0];
  const hasHead = first?.parentElement?.tagName === 'THEAD' || [...(first?.cells ?? [])].every(isHeadCell);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const lines = grid.map((row, index) => rowOf(table, row, width, hasHead && index === 0 ? 'th' : 'td'));
  table.replaceChildren(...lines);
}

function isHeadCell(cell: Element): boolean {
  return cell.tagName === 'TH';
}

/** Spans become empty cells, so that what stands below and beside keeps its column. */
function gridOf(rows: readonly HTMLTableRowElement[]): Grid {
  const grid: Grid = rows.map(() => []);
  const taken = rows.map(() => new Set<number>());
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (taken[y]?.has(x)) x++;
      const width = span(cell.colSpan);
      const height = span(cell.rowSpan);
      for (const below of taken.slice(y, y + height)) {
        for (let beside = x; beside < x + width; beside++) below.add(beside);
      }
      const line = grid[y];
      if (line) line[x] = cell;
      x += width;
    }
  });
  return grid.map((line, y) => Array.from({ length: Math.max(0, ...(taken[y] ?? [])) + 1 }, (_, x) => line[x]));
}

function span(length: number): number {
  return length >= 1 && length <= LONGEST_SPAN ? length : 1;
}

function rowOf(table: Element, row: readonly (Element | undefined)[], width: number, tag: 'td' | 'th'): Element {
  const line = table.ownerDocument.createElement('tr');
  for (let x = 0; x < width; x++) {
    const cell = renamed(row[x] ?? table.ownerDocument.createElement(tag), tag);
    const align = row[x]?.getAttribute('align');
    if (align) cell.setAttribute('align', align);
    flattenBlocks(cell);
    line.append(cell);
  }
  return line;
}

function renamed(element: Element, tag: string): Element {
  const copy = element.ownerDocument.createElement(tag);
  copy.append(...element.childNodes);
  return copy;
}
