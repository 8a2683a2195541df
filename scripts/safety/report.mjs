/** The table of the safety run. */

const row = (cells) => `| ${cells.join(' | ')} |`;

/** @param {object[]} results of tryPayloads @param {{ kind: string }[]} payloads */
export function safetyReport(results, payloads) {
  const kinds = Map.groupBy(payloads, ({ kind }) => kind);
  const counted = [...kinds].map(([kind, list]) => `${list.length} ${kind}`).join(', ');
  const table = (label, cell) => row([label, ...results.map(cell)]);
  return `# Safety

Measured by \`npm run bench:safety\`. ${payloads.length} payloads:
${counted}.
Each is tried as it is (the control), then in eleven places of pages and files (any page, WeChat body, title, author, account, meta, front matter, imported Markdown,
HTML, text and JSON); whatever becomes an article is shown on five surfaces (clean view, HTML file without its
policy, EPUB, rich text, Markdown rendered carelessly), with every element pointed at, focused and clicked.

${row(['', ...results.map(({ browser }) => browser)])}
${row(['---', ...results.map(() => '---:')])}
${table('Payloads', ({ payloads }) => payloads)}
${table('Control: payloads that ran', ({ controlExecuted }) => controlExecuted)}
${table('Control: requests to the attacker', ({ controlLeaks }) => controlLeaks)}
${table('Outputs of QingDu that were shown', ({ outputs }) => outputs)}
${table('Ours: payloads that ran', ({ executed }) => executed)}
${table('Ours: scripts, handlers, frames, script addresses in any output', ({ forbidden }) => forbidden)}
${table('Ours: requests to the attacker', ({ leaks }) => leaks)}
`;
}
