/** All that dresses the view, in the order in which it counts. */
import paletteCss from '../ui/palette.css?inline';
import bodyCss from './article-body.css?inline';
import detailsCss from './article-details.css?inline';
import headerCss from './article-header.css?inline';
import frameCss from './clean-view.css?inline';
import fontsCss from './fonts.css?inline';
import choicesCss from './choices.css?inline';
import lightboxCss from './lightbox.css?inline';
import footnoteCss from './footnote.css?inline';
import outlineCss from './outline.css?inline';
import playerCss from './player.css?inline';
import joinCss from './join-bar.css?inline';
import narrowCss from './narrow-view.css?inline';
import noticeCss from './notice.css?inline';
import controlsCss from './reading-controls.css?inline';
import highlightsCss from './notes/highlights.css?inline';
import noteColoursCss from './notes/note-colours.css?inline';
import notesCss from './notes/notes.css?inline';
import picturesCss from './pictures/pictures.css?inline';
import printCss from './print.css?inline';
import removedCss from './removed-panel.css?inline';
import themesCss from './themes.css?inline';
import tidyCss from './tidy-bar.css?inline';
import typographyCss from './typography.css?inline';
import verticalCss from './vertical.css?inline';

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
