/**
 * Refuses a rule that would take most of an article: it is wrong about this page, whoever wrote it. Most is more than
 * half of all words and of the running text: a list of other pages may well be longer than the article above it, and
 * standing lines longer than the sentence above a list of links. It is also nearly all of the running text.
 */
import { isWanted } from './applied-rules';
import { countCharacters } from './count-characters';
import { foldSpace, textNodes } from './dom';
import { cut, isShielded, type Signature } from './edit';
import type { ArticlePage } from './page';

const HALF = 0.5;
const NEARLY_ALL = 0.9;
/** A piece of a sentence, not a label. */
const RUNNING = /.[，。！？；、,.!?;]|[，。！？；、,.!?;]./u;

/** What is known or taken to be the article: characters of each piece of its text, as a person counts them. */
export interface Measured {
  all: Weights;
  /** Sentences outside links; where there are none, as under pictures, all words. */
  running: Weights;
}

type Weights = Map<Text, number>;

export interface Cuts {
  by: Signature;
  elements: readonly Element[];
  /** The person saw how much this rule takes, and wanted it. */
  large?: boolean;
}

export function measure(parts: readonly Element[]): Measured {
  const nodes = parts.flatMap((part) => textNodes(part));
  const all = new Map(nodes.map((node) => [node, countCharacters(node.data)]));
  const running = nodes.filter((node) => RUNNING.test(foldSpace(node.data)) && !node.parentElement?.closest('a'));
  return {
    all,
    running: running.length > 0 ? new Map(running.map((node) => [node, all.get(node) ?? 0])) : all,
  };
}

/**
 * Cuts everything that one rule found, or nothing where that would be more than half of the article.
 * Returns how many blocks left.
 */
export function cutAll(page: ArticlePage, { by, elements, large }: Cuts, article: Measured): number {
  const open = elements.filter((element) => !isShielded(element) && !isWanted(page, by.rule, element));
  const texts = textsOf(open);
  const share = shareOf(texts, article.all);
  const running = shareOf(texts, article.running);
  if (!large && ((share > HALF && running > HALF) || running > NEARLY_ALL)) {
    const percent = Math.round(running * 100);
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

function textsOf(elements: readonly Element[]): Text[] {
  const targets = new Set(elements);
  return elements.filter((element) => !hasAncestorIn(element, targets)).flatMap((element) => textNodes(element));
}

function shareOf(texts: readonly Text[], weights: Weights): number {
  const whole = sum(weights.values());
  return whole > 0 ? sum(texts.map((node) => weights.get(node) ?? 0)) / whole : 0;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function forget(element: Element, { all, running }: Measured): void {
  for (const node of textNodes(element)) {
    all.delete(node);
    running.delete(node);
  }
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return true;
  return false;
}

function isAttached({ document, root }: ArticlePage, element: Element): boolean {
  return document.contains(element) || root?.contains(element) === true;
}
