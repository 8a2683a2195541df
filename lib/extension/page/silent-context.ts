/**
 * Stands in for WXT's ContentScriptContext, which tells each page by an event that a script of the extension started:
 * a page could know QingDu by it. Our scripts have no use for the context; they find each other by `page-mark.ts`.
 */
export class ContentScriptContext {
  constructor(readonly contentScriptName: string) {}
}
