/** What the page is: kind, headline, who, when, how long, and whether it is kept already. */
import { i18n } from '#i18n';
import type { ArticlePages } from '../../lib/clean/types';
import { kindWord } from '../../lib/extension/toolbar/state-words';
import { formatCount } from '../../lib/view/article/format-count';
import { formatPublished } from '../../lib/view/article/format-published';
import { textLanguage } from '../../lib/view/reading/text-language';
import { KeptLine } from './kept-line';
import type { PopupModel, Readable } from './popup-model';

export function ArticleCard({ model, result }: { model: PopupModel; result: Readable }) {
  const { metadata } = result.article;
  const kept = model.kept.value;
  const headline = model.headline.value ?? metadata.title;
  const shown = headline === metadata.title ? 'original' : (model.status.value?.shown ?? 'original');
  const who = [...new Set([metadata.source, metadata.author])].filter((name) => name !== undefined);
  return (
    <section class="card" aria-labelledby="headline">
      <p class="kind">
        <span class="label">{kindWord(result.state)}</span>
        <span class="site">{metadata.site}</span>
      </p>
      <h2 id="headline" lang={textLanguage(shown, metadata)} title={headline}>
        {headline ?? i18n.t('popup.untitled')}
      </h2>
      {who.length > 0 && <p class="who">{who.join(' · ')}</p>}
      <p class="facts dotted">
        {metadata.published !== undefined && (
          <time dateTime={metadata.published}>{formatPublished(metadata.published)}</time>
        )}
        <span>{characterCount(metadata.characters)}</span>
        <span>{i18n.t('popup.minutes', [String(metadata.readingMinutes)])}</span>
        {result.pages && <span>{pageWords(result.pages)}</span>}
      </p>
      {kept && <KeptLine kept={kept} />}
    </section>
  );
}

/** Saving keeps what is shown, so the card says whether that is a part. */
function pageWords({ current, total, open, joined }: ArticlePages): string {
  if (joined !== undefined) return i18n.t('popup.page.joined', [String(joined), String(total)]);
  return open
    ? i18n.t('popup.page.open', [String(current)])
    : i18n.t('popup.page.alone', [String(current), String(total)]);
}

function characterCount(count: number): string {
  return i18n.t('popup.characters', count, [formatCount(count)]);
}
