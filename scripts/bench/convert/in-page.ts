/** What the bench runs inside its page: texts, a page of many nodes, a page that keeps growing. */
import { createPageConverter } from '../../../lib/convert/create-page-converter';

type Convert = (text: string) => string;
/** Shows the whole document converted and follows it. */
type Show = (convert: Convert) => Promise<void>;

const now = (): number => performance.now();
const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const walker = (): TreeWalker => document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);

function allTexts(): Text[] {
  const walking = walker();
  const texts: Text[] = [];
  for (let node = walking.nextNode(); node; node = walking.nextNode()) if (node instanceof Text) texts.push(node);
  return texts;
}

function convertAll(convert: Convert): void {
  for (const text of allTexts()) {
    const converted = convert(text.data);
    if (converted !== text.data) text.data = converted;
  }
}

/** How others show a page: all at once, then what changes once the page has been still for a second. */
async function showAtOnce(convert: Convert): Promise<void> {
  convertAll(convert);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => convertAll(convert), 1_000);
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  stops.push(() => observer.disconnect());
}

async function showSliced(convert: Convert): Promise<void> {
  const converter = createPageConverter(document);
  stops.push(() => converter.stop());
  await converter.show('hant', convert);
}

const stops: (() => void)[] = [];
const SHOWS: Record<string, Show> = { sliced: showSliced, 'at once': showAtOnce };

/** Milliseconds of `rounds` runs over one text. */
function times(convert: Convert, text: string, rounds: number): number[] {
  return Array.from({ length: rounds }, () => {
    const started = now();
    convert(text);
    return now() - started;
  });
}

let prepared: string[] = [];

/** @param together so many paragraphs lie in a section of their own; 0: all in the body */
function fill(sentences: string[], count: number, convert: Convert, together = 0): void {
  for (const stop of stops.splice(0)) stop();
  document.documentElement.removeAttribute('lang');
  const fragment = document.createDocumentFragment();
  let parent: Node = fragment;
  for (let at = 0; at < count; at++) {
    if (together > 0 && at % together === 0) parent = fragment.appendChild(document.createElement('section'));
    const paragraph = document.createElement('p');
    paragraph.append(sentences[at % sentences.length] ?? '');
    parent.appendChild(paragraph);
  }
  document.body.replaceChildren(fragment);
  prepared = allTexts().map((text) => convert(text.data));
}

/** The floor: the cost of going through the page and setting text that is ready. */
function setPrepared(): void {
  for (const [at, text] of allTexts().entries()) {
    const next = prepared[at] ?? '';
    if (text.data !== next) text.data = next;
  }
}

interface Span {
  start: number;
  end: number;
}

const lengthOf = ({ start, end }: Span): number => Math.max(0, end - start);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Notes what lies between the pauses of a conversion in slices; the rest of the time belongs to the browser. */
function timeSlices(): { done: () => Span[] } {
  const { scheduler } = globalThis as unknown as { scheduler: { yield: () => Promise<void> } };
  const plain = scheduler.yield.bind(scheduler);
  const { requestAnimationFrame: plainFrame } = globalThis;
  const spans: Span[] = [];
  let started: number | undefined = now();
  const end = (): void => {
    if (started !== undefined) spans.push({ start: started, end: now() });
    started = undefined;
  };
  scheduler.yield = async () => {
    end();
    await plain();
    started = now();
  };
  globalThis.requestAnimationFrame = (callback) => {
    end();
    return plainFrame.call(globalThis, callback);
  };
  const done = (): Span[] => {
    end();
    scheduler.yield = plain;
    globalThis.requestAnimationFrame = plainFrame;
    return spans;
  };
  return { done };
}

/** Milliseconds of script within a task; the rest of it is the browser's own. */
const scriptIn = (task: Span, slices: readonly Span[]): number =>
  sum(slices.map(({ start, end }) => lengthOf({ start: Math.max(start, task.start), end: Math.min(end, task.end) })));

/** Milliseconds of the browser's work for a frame after one text of the page changed: what no converter can stay below. */
async function measureOneChange(): Promise<number> {
  const [text] = allTexts();
  const longest: number[] = [];
  for (let round = 0; round < 5; round++) {
    await pause(50);
    if (text) text.data += '。';
    await frame();
    const started = now();
    await pause(0);
    longest.push(now() - started);
  }
  return longest.toSorted((a, b) => a - b)[2] ?? 0;
}

async function measurePage(how: string, convert: Convert) {
  const longTasks: Span[] = [];
  const observer = new PerformanceObserver((list) =>
    longTasks.push(
      ...list.getEntries().map(({ startTime, duration }) => ({ start: startTime, end: startTime + duration })),
    ),
  );
  observer.observe({ entryTypes: ['longtask'] });
  const low = document.elementFromPoint(innerWidth / 2, innerHeight - 5) ?? document.body;
  const before = low.textContent;
  const started = now();
  let viewport: number | undefined;
  const watch = new MutationObserver(() => {
    if (low.textContent !== before) viewport ??= now() - started;
  });
  watch.observe(low, { subtree: true, characterData: true, childList: true });
  const slices = timeSlices();
  if (how === 'floor') setPrepared();
  else await SHOWS[how]?.(convert);
  const total = now() - started;
  const spans = slices.done();
  await frame();
  await pause(300);
  observer.disconnect();
  watch.disconnect();
  const wrong = allTexts().filter(
    (text, at) => text.data !== convert(prepared[at] ?? '') && text.data !== prepared[at],
  ).length;
  return {
    script: sum(spans.map(lengthOf)),
    slice: Math.max(...spans.map(lengthOf)),
    total,
    viewport: viewport ?? total,
    longest: Math.max(0, ...longTasks.map(lengthOf)),
    own: Math.max(0, ...longTasks.map((task) => scriptIn(task, spans))),
    wrong,
  };
}

/** Times what the page runs for others: callbacks of observers and of frames. */
function timeCallbacks(): { longest: () => number; undo: () => void } {
  let longest = 0;
  const timed =
    <A extends unknown[]>(callback: (...args: A) => unknown) =>
    (...args: A): void => {
      const started = now();
      callback(...args);
      longest = Math.max(longest, now() - started);
    };
  const { requestAnimationFrame: plainFrame, MutationObserver: PlainObserver } = globalThis;
  globalThis.requestAnimationFrame = (callback) => plainFrame.call(globalThis, timed(callback));
  globalThis.MutationObserver = class extends PlainObserver {
    constructor(callback: MutationCallback) {
      super(timed(callback));
    }
  };
  const undo = (): void =>
    void Object.assign(globalThis, { requestAnimationFrame: plainFrame, MutationObserver: PlainObserver });
  return { longest: () => longest, undo };
}

async function measureStream(how: string, convert: Convert, seconds: number) {
  document.body.replaceChildren();
  const callbacks = timeCallbacks();
  await SHOWS[how]?.(convert);
  callbacks.undo();
  const born = new Map<Text, number>();
  const delays: number[] = [];
  const watch = new MutationObserver((records) => {
    for (const { target, type } of records) {
      const start = target instanceof Text && type === 'characterData' ? born.get(target) : undefined;
      if (start !== undefined && target instanceof Text && born.delete(target)) delays.push(now() - start);
    }
  });
  watch.observe(document.body, { subtree: true, characterData: true });
  const started = now();
  let added = 0;
  while (now() - started < seconds * 1_000) {
    const due = Math.floor(((now() - started) / 1_000) * 200);
    for (; added < due; added++) {
      const paragraph = document.createElement('p');
      const text = new Text('图书馆里的头发展览开了很久');
      paragraph.append(text);
      born.set(text, now());
      document.body.append(paragraph);
    }
    await pause(5);
  }
  await pause(200);
  watch.disconnect();
  for (const stop of stops.splice(0)) stop();
  const sorted = delays.toSorted((a, b) => a - b);
  return {
    added,
    converted: delays.length,
    p95: sorted[Math.floor(sorted.length * 0.95)],
    longest: callbacks.longest(),
  };
}

Object.assign(globalThis, { qingduBench: { times, fill, measurePage, measureOneChange, measureStream } });
