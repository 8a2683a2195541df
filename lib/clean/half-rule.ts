/**
 * Refuses a rule that would take most of an article: it is wrong about this page, whoever wrote it. Weighed is running
 * text: a list of other pages may well be longer than the article above it.
 */
import { countCharacters } from './count-characters';
import { foldSpace, textNodes } from './dom';
import { cut, isShielded, type Signature } from './edit';
import type { ArticlePage } from './page';

/** More than this share of the article's text, and the rule is refused. */
const MOST = 0.5;
/** A piece of a sentence, not a label. */
const RUNNING = /.[，。！？；、,.!?;]|[，。！？；、,.!?;]./u;

/** What is known or taken to be the article. */
export interface Measured {
  /** Characters of each piece of running text, as a person counts them: words where the script has words. */
  weights: Map<Text, number>;
  characters: number;
}

export interface Cuts {
  by: Signature;
  elements: readonly Element[];
  /** The person saw how much this rule takes, and wanted it. */
  large?: boolean;
}

/** Where nothing is running text, as under pictures, every word counts. */
export function measure(parts: readonly Element[]): Measured {
  const all = parts.flatMap((part) => textNodes(part)).map((node) => [node, foldSpace(node.data)] as const);
  const running = all.filter(([node, text]) => RUNNING.test(text) && !node.parentElement?.closest('a'));
  const counted = (running.length > 0 ? running : all).map(([node, text]) => [node, countCharacters(text)] as const);
  return { weights: new Map(counted), characters: counted.reduce((sum, [, count]) => sum + count, 0) };
}

/**
 * Cuts everything that one rule found, or nothing where that would be more than half of the article.
 * Returns how many blocks left.
 */
export function cutAll(page: ArticlePage, { by, elements, large }: Cuts, article: Measured): number {
  const share = shareOf(elements, article);
  if (share > MOST && !large) {
    const percent = Math.round(share * 100);
    page.report.warnings.push(`${by.rule} refused: it would take ${percent} % of the article's text (${by.why})`);
    return 0;
  }
  let cuts = 0;
  for (const element of elements) {
    if (!isAttached(page, element) || !cut(page, element, by)) continue;
    cuts++;
    forget(element, article);
  }
  return cuts;
}

function shareOf(elements: readonly Element[], { weights, characters }: Measured): number {
  const targets = new Set(elements.filter((element) => !isShielded(element)));
  let loss = 0;
  for (const element of targets) {
    if (hasAncestorIn(element, targets)) continue;
    for (const node of textNodes(element)) loss += weights.get(node) ?? 0;
  }
  return characters > 0 ? loss / characters : 0;
}

function forget(element: Element, article: Measured): void {
  for (const node of textNodes(element)) {
    article.characters -= article.weights.get(node) ?? 0;
    article.weights.delete(node);
  }
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
}

function isAttached({ document, root }: ArticlePage, element: Element): boolean {
  return document.contains(element) || root?.contains(element) === true;
}
