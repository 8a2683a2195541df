/** The files of an EPUB that are about the others: where the package is, what is in it, and the table of contents. */
import { escapeMarkup } from '../escape-markup';

export interface BookItem {
  path: string;
  type: string;
  /** Heading in the table of contents; pictures have none. */
  title?: string;
  mathml?: boolean;
  /** Shown on the shelf; of one picture at most. */
  cover?: boolean;
}

export interface Book {
  title: string;
  /** Stays the same for the same content, so that a reader keeps its place. */
  identifier: string;
  language: string;
  authors: readonly string[];
  items: readonly BookItem[];
}

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

export function packageFile({ title, identifier, language, authors, items }: Book): string {
  const chapters = items.filter((item) => item.title !== undefined);
  const ids = new Map(items.map((item, index) => [item, `i${index}`]));
  const modified = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeMarkup(identifier)}</dc:identifier>
<dc:title>${escapeMarkup(title)}</dc:title>
<dc:language>${language}</dc:language>
${authors.map((author) => `<dc:creator>${escapeMarkup(author)}</dc:creator>`).join('\n')}
<meta property="dcterms:modified">${modified}</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="css" href="style.css" media-type="text/css"/>
${items.map((item) => `<item id="${ids.get(item)}" href="${item.path}" media-type="${item.type}"${propertiesOf(item)}/>`).join('\n')}
</manifest>
<spine>${chapters.map((item) => `<itemref idref="${ids.get(item)}"/>`).join('')}</spine>
</package>
`;
}

function propertiesOf({ mathml, cover }: BookItem): string {
  if (mathml) return ' properties="mathml"';
  return cover ? ' properties="cover-image"' : '';
}

export function navigationFile({ title, language, items }: Book): string {
  const entries = items.flatMap((item) =>
    item.title === undefined ? [] : [`<li><a href="${item.path}">${escapeMarkup(item.title)}</a></li>`],
  );
  const body = `<nav epub:type="toc"><h1>${escapeMarkup(title)}</h1><ol>${entries.join('')}</ol></nav>`;
  return xhtmlPage(title, language, body);
}

/** @param body well-formed XHTML. */
export function xhtmlPage(title: string, language: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${language}" lang="${language}">
<head><title>${escapeMarkup(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>${body}</body>
</html>
`;
}
