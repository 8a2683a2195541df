/** Whether a host lies in a house or an office, where a stranger's article must not send anybody asking. */

const NAMES = /(?:^|\.)(?:localhost|local|internal|lan|home|intranet|corp|home\.arpa)$/;

/** IPv4 without the ranges that the whole internet reaches, as `URL` writes it: four decimal numbers. */
const ADDRESSES = [
  /^(?:0|10|127)\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^169\.254\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^192\.168\./,
  /^(?:22[4-9]|2[345]\d)\./,
];

/** Loopback and unspecified, unique local, link local, and IPv4 in the dress of IPv6. */
const SIXES = /^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:|64:ff9b:)/;

/**
 * Judges by the name alone: a public name that leads inside is not seen.
 *
 * @param hostname as `URL` gives it.
 */
export function isInside(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return SIXES.test(host);
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return ADDRESSES.some((range) => range.test(host));
  return !host.includes('.') || NAMES.test(host);
}
