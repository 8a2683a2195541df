/** What a number is written with, inside the brackets of a regular expression. */
export const NUMBER = '0-9０-９零〇一二两三四五六七八九十百千万亿几数多半';
