/**
 * Two places where happy-dom leaves the DOM standard and DOMPurify, which relies on them, would let everything pass:
 * `Node.prototype` answers `nodeName` for no node, and a NodeIterator loses its way when its node is taken out.
 * What must be secure is tested in Chromium; this only lets both give the same bytes.
 */
type Getter = (this: Node) => unknown;

if ('happyDOM' in globalThis) {
  for (const name of ['nodeName', 'nodeType', 'nodeValue', 'textContent'] as const) answerForEveryNode(name);
  Object.defineProperty(ownerOf(document, 'createNodeIterator'), 'createNodeIterator', {
    value: (root: Node, show?: number) => new Iterator(root, show),
  });
}

/** DOMPurify reads through the getter of `Node.prototype`, which no page can shadow; happy-dom answers in subclasses. */
function answerForEveryNode(name: string): void {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, name);
  if (!own?.get)
    throw new Error(`happy-dom has no getter for ${name} any more: look whether this file is still needed`);
  const fallback: Getter = own.get;
  const get: Getter = function (this: Node) {
    return (getterBelow(this, name) ?? fallback).call(this);
  };
  Object.defineProperty(Node.prototype, name, { ...own, get });
}

/** happy-dom's documents inherit from a class that is not the window's `Document`. */
function ownerOf(object: object, name: string): object {
  let at: object | null = Object.getPrototypeOf(object);
  while (at && !Object.hasOwn(at, name)) at = Object.getPrototypeOf(at);
  if (!at) throw new Error(`happy-dom has no ${name}`);
  return at;
}

function getterBelow(node: Node, name: string): Getter | undefined {
  for (
    let at: object | null = Object.getPrototypeOf(node);
    at && at !== Node.prototype;
    at = Object.getPrototypeOf(at)
  ) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get) return get;
  }
  return undefined;
}

/** Goes on from the last node that is still there. */
class Iterator {
  private readonly walker: TreeWalker;
  private readonly visited: Node[] = [];

  constructor(
    readonly root: Node,
    show?: number,
  ) {
    this.walker = document.createTreeWalker(root, show);
  }

  nextNode(): Node | null {
    if (this.visited.length === 0) return this.visit(this.root);
    while (this.visited.length > 1 && !this.root.contains(this.visited.at(-1) ?? null)) this.visited.pop();
    this.walker.currentNode = this.visited.at(-1) ?? this.root;
    return this.visit(this.walker.nextNode());
  }

  private visit(node: Node | null): Node | null {
    if (node) this.visited.push(node);
    return node;
  }
}
