import type { Speaker } from './texts/speaker.js';

/** What a mail says, before it has a form. */
export interface Letter {
  readonly speaker: Speaker;
  readonly subject: string;
  readonly givenName: string;
  readonly paragraphs: readonly string[];
  /** What somebody has written, in Markdown, after the paragraphs. */
  readonly body?: string;
  /** Things that the mail is about, each with what there is to do about it; after the paragraphs. */
  readonly items?: readonly Item[];
  /** What is said after these. */
  readonly afterwards?: readonly string[];
  readonly facts: readonly Fact[];
  /** The one thing to do. */
  readonly action: Action;
  /** Where the one thing is to choose: the other answer. */
  readonly otherAction?: Action;
  readonly institution: string;
  /** Of which round: why the reader gets it. */
  readonly round: string;
  /** Another reason than standing on the round's list. */
  readonly reason?: string;
  /** The reader may choose not to get such mails. */
  readonly isChoosable?: boolean;
}

export interface Action {
  readonly label: string;
  readonly address: string;
}

export interface Item {
  readonly subject: string;
  readonly action: Action | null;
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** What can be done about this one of several. */
  readonly action?: Action;
}
