/** Knows the places of the elements around a walker as it goes, at no cost that lasts: most are of no use a moment later. */
import { type Place, placeIn, type Places } from './places';
import { parentOf } from './unclobbered';

export class Trail {
  /** Each inside the one before. */
  readonly #nodes: Node[] = [];
  readonly #known: Place[] = [];

  constructor(readonly places: Places) {}

  /** Of `node`, whose parts come next. */
  placeOf(node: Node): Place {
    while (this.#nodes.length > 0 && this.#nodes.at(-1) !== node) {
      this.#nodes.pop();
      this.#known.pop();
    }
    return this.#known.at(-1) ?? this.#add(node, this.places.of(node));
  }

  /** @param hasOwn the element has attributes */
  enter(element: Element, kind: number, hasOwn: boolean): Place {
    const outer = this.placeOf(parentOf(element) ?? this.places.root);
    return this.#add(element, placeIn(element, kind, hasOwn, outer));
  }

  /** To be called when the page may have moved something. */
  forget(): void {
    this.#nodes.length = 0;
    this.#known.length = 0;
  }

  #add(node: Node, place: Place): Place {
    this.#nodes.push(node);
    this.#known.push(place);
    return place;
  }
}
