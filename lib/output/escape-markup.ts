/** Text as it may stand in HTML and XML, between tags or in double quotes. */

/** XML 1.0 knows no other control characters, and no lone halves of characters. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export function onlyXmlCharacters(text: string): string {
  return text.toWellFormed().replace(NOT_XML, '');
}

export function escapeMarkup(text: string): string {
  return onlyXmlCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
