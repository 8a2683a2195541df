/** A recording inside a WeChat article, as a line of text: 🎧 山城早安（4:43）. */
import { clock } from './clock';
import { foldSpace } from './dom';
import { decodeEntities } from './decode-entities';

/** @param player a `mpvoice`, `mp-common-mpaudio`, `qqmusic` element; `play_length` counts milliseconds. */
export function audioLine(document: Document, player: Element): Element {
  const name = ['name', 'data-name', 'music_name', 'title'].map((key) => player.getAttribute(key)).find(Boolean) ?? '';
  const singer = foldSpace(player.getAttribute('singer') ?? '');
  const milliseconds = Number(player.getAttribute('play_length') ?? player.getAttribute('duration'));
  return lineOfAudio(document, [plain(name), singer].filter(Boolean).join(' · '), milliseconds);
}

/** Also for a page that is nothing but a recording. */
export function lineOfAudio(document: Document, name: string, milliseconds: number): Element {
  // A block inside the paragraph that holds the player would be parted from it by every parser.
  const line = document.createElement('span');
  line.textContent = `🎧 ${name || '▶'}${milliseconds > 0 ? `（${clock(milliseconds)}）` : ''}`;
  return line;
}

/** Names are stored with entities, now and then twice, or encoded as in an address. */
function plain(name: string): string {
  const decoded = foldSpace(decodeEntities(decodeEntities(name)));
  if (!/%[\dA-F]{2}%/i.test(decoded)) return decoded;
  try {
    return foldSpace(decodeURIComponent(decoded));
  } catch {
    return decoded;
  }
}
