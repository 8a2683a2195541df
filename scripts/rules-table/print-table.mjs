/** Prints the table of site rules: which pages each is for, whether it was tried on real ones, and what its fixtures show. */

/**
 * @param {readonly import('../../lib/clean/site-rule').SiteRule[]} rules in the order in which they are asked
 * @param {Record<string, string>} goldens texts of the goldens by path, `…/<id>/<fixture>.golden`
 */
export function printTable(rules, goldens) {
  const shown = Object.entries(goldens).map(([path, text]) => ({
    id: path.split('/').at(-2),
    state: /^state: (\S+)/.exec(text)?.[1] ?? 'unknown',
  }));
  const rows = rules.map((rule) =>
    row(
      rule,
      shown.filter(({ id }) => id === rule.id).map(({ state }) => state),
    ),
  );
  const unproven = rules.filter((rule) => rule.unproven).length;
  return [
    '# Site rules',
    '',
    `${rules.length} rules, asked in this order; ${rules.length - unproven} proven on real pages, ${unproven} written from notes`,
    'and public readers of the site alone. Where a rule finds no body, the general path decides. Rules without hosts are',
    'for a content management system and hold on any host that shows their mark.',
    '',
    'Made by `npm run rules:table`; a test fails where it is stale.',
    '',
    ...lines([['Rule', 'Hosts or mark', 'State', 'Fixtures', 'Kinds shown'], ...rows]),
    '',
  ].join('\n');
}

function row({ id, hosts, when, unproven }, states) {
  const where = hosts.length > 0 ? hosts.join(', ') : `\`${when?.replaceAll('|', '\\|')}\``;
  const kinds = [...new Set(states)].toSorted().join(', ');
  return [id, where, unproven ? 'unproven' : 'proven', String(states.length), kinds];
}

/** Not padded: a longer rule would change every line. */
function lines([head, ...rows]) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((cells) => line(cells))];
}
