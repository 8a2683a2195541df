/** Addresses of an exported article: absolute, because the file no longer stands on the site. */

/** `undefined` for what is no address, or of another scheme than `schemes` allows (with its colon). */
export function webAddress(value: string | null, baseUrl: string, schemes: RegExp): string | undefined {
  if (!value || !URL.canParse(value, baseUrl)) return undefined;
  const url = new URL(value, baseUrl);
  return schemes.test(url.protocol) ? url.href : undefined;
}
