/** The rules that give a body its structure back, in the order in which they run. */
import type { NormaliseRule } from '../normalise-rule';
import { captions } from './captions';
import { codeLines } from './code-lines';
import { columnBreaks } from './column-breaks';
import { gluedSource } from './glued-source';
import { indents } from './indents';
import { listLines } from './list-lines';
import { pieces } from './pieces';
import { placeholderAlt } from './placeholder-alt';

export const NORMALISE_RULES: readonly NormaliseRule[] = [
  codeLines,
  captions,
  listLines,
  indents,
  columnBreaks,
  pieces,
  gluedSource,
  placeholderAlt,
];
