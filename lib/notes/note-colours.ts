/** Colours of highlights, by the names under which they are kept. */

export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** A colour of another version of QingDu is shown in the first. */
export function noteColour(name: string | undefined): NoteColour {
  return NOTE_COLOURS.find((colour) => colour === name) ?? NOTE_COLOURS[0];
}
