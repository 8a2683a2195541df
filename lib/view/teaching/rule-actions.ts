/** What the clean view may do to teach QingDu about the site of the page below. */
import type { RuleChange } from '../../clean/add-to-rules';
import type { CleanResult } from '../../clean/types';

/** A rule that is not written yet, and what it hits on this page. */
export interface RuleProposal {
  change: RuleChange;
  /** Selector, or the name of the rule that it holds back. */
  select: string;
  blocks: number;
  /** Characters as a person counts them. */
  characters: number;
  /** Takes more than half of the article. */
  large: boolean;
}

/** Works out what the rule would hit; costs a cleaning of the page. */
export type ProposeRule = () => RuleProposal;

export interface RuleActions {
  /** Of the page, for which the rule would be. */
  host: string;
  /** Whether the blocks of this text can be followed to the page: joined pages cannot. */
  canFollow(html: string): boolean;
  /** Narrowest first; empty where nothing lasting names the block. @param index among all elements of the article's html */
  waysToRemove(index: number): ProposeRule[];
  waysToKeep(removalId: string): ProposeRule[];
  write(proposal: RuleProposal): Promise<CleanResult>;
  /** Takes back what was written last. */
  undo(): Promise<CleanResult>;
  /** Leaves the view and lets the person point at the body on the page. */
  pickBody(): void;
}
