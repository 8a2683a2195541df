/** The real English messages for tests in a browser, so that a missing one fails there. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';
import english from '../../locales/en.yml?raw';

type Messages = { [name: string]: string | Messages };

export function speakEnglish(): void {
  const messages = flatten(parse(english) as Messages);
  fakeBrowser.i18n.getMessage = ((name: string, values: string[] = []) => {
    const message = messages.get(name);
    if (message === undefined) throw new Error(`no English message ${name}`);
    return message.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  }) as typeof fakeBrowser.i18n.getMessage;
  fakeBrowser.i18n.getUILanguage = () => 'en';
}

function flatten(messages: Messages, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [name, value] of Object.entries(messages)) {
    if (typeof value === 'string') flat.set(prefix + name, value);
    else if ('n' in value) flat.set(prefix + name, ['0', '1', 'n'].flatMap((form) => value[form] ?? []).join(' | '));
    else for (const [key, text] of flatten(value, `${prefix}${name}_`)) flat.set(key, text);
  }
  return flat;
}
