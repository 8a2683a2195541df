/** Asks the person for a folder again: browsers forget the permission, though not the folder. */

/** Call it in a click. True without asking where it is granted still. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const mode = { mode: 'readwrite' } as const;
  if ((await folder.queryPermission?.(mode)) === 'granted') return true;
  return (await folder.requestPermission?.(mode)) === 'granted';
}

/**
 * Call it in a click. Picked to read and then asked to write, which is what browsers offer to remember for good.
 *
 * @returns undefined where the person thought better of it, or the browser cannot do it.
 */
export async function chooseFolder(id: string): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const folder = await window.showDirectoryPicker?.({ id, startIn: 'documents' });
    return folder && (await mayWrite(folder)) ? folder : undefined;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
