/** Keys stop at the window, so the parts of the view hear of them from here, the one that asked last first. */

/** @returns whether the key was for it. */
export type HearKey = (event: KeyboardEvent) => boolean;

export interface KeyRing {
  /** @returns what ends the hearing. */
  add(hear: HearKey): () => void;
  hear: HearKey;
}

export function createKeyRing(): KeyRing {
  const all: HearKey[] = [];
  return {
    add(hear) {
      all.unshift(hear);
      return () => void all.splice(all.indexOf(hear), 1);
    },
    hear: (event) => all.some((hear) => hear(event)),
  };
}
