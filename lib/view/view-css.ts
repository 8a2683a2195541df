/** All that dresses the view, in the order in which it counts. */
import dottedCss from '../ui/dotted.css?inline';
import paletteCss from '../ui/palette.css?inline';
import bodyCss from './article/article-body.css?inline';
import detailsCss from './article/article-details.css?inline';
import headerCss from './article/article-header.css?inline';
import frameCss from './clean-view.css?inline';
import fontsCss from './reading/fonts.css?inline';
import choicesCss from './reading/choices.css?inline';
import lightboxCss from './lightbox/lightbox.css?inline';
import footnoteCss from './article/footnote.css?inline';
import outlineCss from './outline/outline.css?inline';
import playerCss from './speech/player.css?inline';
import joinCss from './join/join-bar.css?inline';
import narrowCss from './toolbar/narrow-view.css?inline';
import noticeCss from './notice.css?inline';
import controlsCss from './reading/reading-controls.css?inline';
import highlightsCss from './notes/highlights.css?inline';
import noteColoursCss from './notes/note-colours.css?inline';
import notesCss from './notes/notes.css?inline';
import picturesCss from './pictures/pictures.css?inline';
import printCss from './print/print.css?inline';
import removedCss from './removed/removed-panel.css?inline';
import themesCss from './reading/themes.css?inline';
import tidyCss from './teaching/tidy-bar.css?inline';
import typographyCss from './reading/typography.css?inline';
import verticalCss from './scrolling/vertical.css?inline';

export const VIEW_CSS = [
  paletteCss,
  themesCss,
  frameCss,
  removedCss,
  joinCss,
  tidyCss,
  noticeCss,
  narrowCss,
  choicesCss,
  outlineCss,
  controlsCss,
  typographyCss,
  fontsCss,
  dottedCss,
  headerCss,
  bodyCss,
  detailsCss,
  picturesCss,
  verticalCss,
  highlightsCss,
  noteColoursCss,
  notesCss,
  footnoteCss,
  lightboxCss,
  playerCss,
  printCss,
].join('\n');
