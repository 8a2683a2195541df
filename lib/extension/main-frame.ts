/** To whom a tab's messages go: without it they reach every frame, and a foreign one may answer first. */

export function mainFrame(tabId: number): { tabId: number; frameId: number } {
  return { tabId, frameId: 0 };
}
