/** What is selected inside a closed shadow root, which browsers tell only those who hold it. */

/** Chromium's own way before version 137. */
interface SelectingRoot extends ShadowRoot {
  getSelection?(): Selection | null;
}

/** @returns undefined where nothing is selected there. */
export function readSelection(root: ShadowRoot): AbstractRange | undefined {
  // Through the prototype: a page can shadow the method by an element of that name.
  const selection = Document.prototype.getSelection.call(root.ownerDocument);
  const range = selection?.getComposedRanges?.({ shadowRoots: [root] })[0] ?? oldRange(root);
  return range && !range.collapsed && root.contains(range.startContainer) ? range : undefined;
}

function oldRange(root: SelectingRoot): Range | undefined {
  const selection = root.getSelection?.();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}

export function clearSelection(root: ShadowRoot): void {
  Document.prototype.getSelection.call(root.ownerDocument)?.removeAllRanges();
}

/** With the line ends that a person sees. */
export function wordsSelected(root: ShadowRoot): string {
  return Document.prototype.getSelection.call(root.ownerDocument)?.toString() ?? '';
}
