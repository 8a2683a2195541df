/** Sites give their name and writers theirs twice: 中央通訊社 Central News Agency, 痞客邦 PIXNET, 小藍 (blue99). */

/** The Chinese part of a name that its Latin form or an account follows; any other name as it is. */
export function withoutTranslation(name: string): string {
  return /^(.*\p{Script=Han}.*?)(?:\s+[A-Za-z][A-Za-z .&'-]*|\s*[（(][\w .-]+[)）])$/u.exec(name)?.[1]?.trim() ?? name;
}
