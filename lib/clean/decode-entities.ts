/** HTML entities in texts of scripts, where no parser comes by. */

const ENTITIES = new Map(
  Object.entries({
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    amp: '&',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    mdash: '—',
    ndash: '–',
    hellip: '…',
    middot: '·',
    bull: '•',
    times: '×',
  }),
);

/** One layer of HTML entities: `&lt;` gives `<`, `&amp;lt;` gives `&lt;`. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (whole, name: string) => {
    const code = /^#(x?)([\da-f]+)$/i.exec(name);
    if (!code) return ENTITIES.get(name.toLowerCase()) ?? whole;
    const point = Number.parseInt(code[2] ?? '', code[1] ? 16 : 10);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point).toWellFormed() : whole;
  });
}
