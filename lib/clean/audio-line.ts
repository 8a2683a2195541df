/** A recording inside a WeChat article, as a line of text: 🎧 山城早安（4:43）. */
import { foldSpace } from './dom';
import { decodeEntities } from './script-literal';

/** @param player a `mpvoice`, `mp-common-mpaudio`, `qqmusic` element; `play_length` counts milliseconds. */
export function audioLine(document: Document, player: Element): Element {
  const name = ['name', 'data-name', 'music_name', 'title'].map((key) => player.getAttribute(key)).find(Boolean) ?? '';
  const milliseconds = Number(player.getAttribute('play_length') ?? player.getAttribute('duration'));
  // A block inside the paragraph that holds the player would be parted from it by every parser.
  const line = document.createElement('span');
  line.textContent = `🎧 ${foldSpace(decodeEntities(decodeEntities(name)))}${milliseconds > 0 ? `（${clock(milliseconds)}）` : ''}`;
  return line;
}

function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
