/** What reads aloud: the voices of the system, or whatever a test puts in their place. */

export interface Voice {
  /** Unique among the voices of a system. */
  name: string;
  /** BCP 47, as the system writes it: `zh-CN`, `zh_TW`, `cmn-Hans-CN`. */
  lang: string;
  /** False where the text is sent to a server to be read. */
  local: boolean;
}

export interface SpeechEngine {
  /** Some systems need a while before they know their voices; `changed` is called when they do. */
  voices(): Voice[];
  onVoices(changed: () => void, signal: AbortSignal): void;
  /**
   * Reads one sentence, in place of what is being read.
   *
   * @returns what stops it, without a word to `end`.
   */
  speak(text: string, how: { voice: Voice; rate: number }, end: (failed?: string) => void): () => void;
}
