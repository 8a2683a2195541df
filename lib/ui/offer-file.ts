/** Saves a file through the browser's own download, which needs no permission. */

/** Long enough for the browser to have begun reading, in milliseconds. */
const KEEP_ADDRESS = 60_000;

export function offerFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS);
}
