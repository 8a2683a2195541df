/** What the safety run puts into a page: tries payloads in frames of their own, without QingDu and through it. */
import { PLACES } from './places';
import { forbiddenIn, SURFACES } from './surfaces';

const EVENTS = ['mouseover', 'mouseenter', 'click', 'focus', 'focusin', 'load', 'toggle', 'animationstart', 'input'];
/** In milliseconds: a picture that is not there has failed by then. */
const PATIENCE = 350;

interface Attempt {
  frame: HTMLIFrameElement;
  struck: boolean;
}

/** A frame in which anything that runs is noticed; `write` gives it markup as a page is read. */
function openFrame(): Attempt {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const attempt: Attempt = { frame, struck: false };
  const notice = () => {
    attempt.struck = true;
  };
  Object.assign(frame.contentWindow as Window, { alert: notice, confirm: notice, prompt: notice, print: notice });
  return attempt;
}

/** Does what a restless person would: points at, focuses and clicks everything. */
function touchEverything({ frame }: Attempt): void {
  const { contentDocument: inner } = frame;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!inner || !view) return;
  for (const element of Document.prototype.querySelectorAll.call(inner, '*')) {
    const link = element.closest('a, area');
    // Only addresses that run something are followed.
    if (link && !/^\s*javascript:/i.test(link.getAttribute('href') ?? '')) continue;
    for (const name of EVENTS) element.dispatchEvent(new view.Event(name, { bubbles: false, cancelable: true }));
    if (link instanceof view.HTMLElement) link.click();
  }
}

async function tryAll(markups: readonly string[]): Promise<boolean[]> {
  const attempts = markups.map((markup) => {
    const attempt = openFrame();
    const inner = attempt.frame.contentDocument;
    inner?.open();
    inner?.write(`<!doctype html><body>${markup}`);
    inner?.close();
    return attempt;
  });
  await new Promise((done) => setTimeout(done, PATIENCE));
  for (const attempt of attempts) touchEverything(attempt);
  await new Promise((done) => setTimeout(done, PATIENCE / 2));
  for (const { frame } of attempts) frame.remove();
  return attempts.map(({ struck }) => struck);
}

interface Outcome {
  /** Articles that the places made of the payload. */
  articles: number;
  /** Outputs of those articles. */
  outputs: number;
  /** `place → surface: what` for each that ran or carries what may not be there. */
  bad: string[];
}

async function outputsOf(payload: string): Promise<{ name: string; markup: string }[]> {
  const outputs: { name: string; markup: string }[] = [];
  for (const [place, make] of Object.entries(PLACES)) {
    for (const article of await make(payload)) {
      for (const [surface, show] of Object.entries(SURFACES)) {
        outputs.push({ name: `${place} → ${surface}`, markup: await show(article) });
      }
    }
  }
  return outputs;
}

/** Called by name from scripts/safety/*.mjs. */
const safety = {
  /** For finding out: all that becomes of one payload. */
  explain: ([payload = '']: readonly string[]) => outputsOf(payload),
  /** Whether each payload runs as it is. */
  control: tryAll,
  /** The same for what QingDu makes of each. */
  async ours(payloads: readonly string[]): Promise<Outcome[]> {
    const all: { name: string; markup: string }[][] = [];
    for (const payload of payloads) all.push(await outputsOf(payload));
    const struck = await tryAll(
      all.map((outputs) => outputs.map(({ markup }) => `<section>${markup}</section>`).join('\n')),
    );
    return all.map((outputs, index) => ({
      articles: outputs.length / Object.keys(SURFACES).length,
      outputs: outputs.length,
      bad: [
        ...(struck[index] ? ['executed'] : []),
        ...outputs.flatMap(({ name, markup }) => forbiddenIn(markup).map((what) => `${name}: ${what}`)),
      ],
    }));
  },
};

Object.assign(globalThis, { qingduSafety: safety });
