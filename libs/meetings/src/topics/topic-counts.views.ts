import { NamedCodeView } from '#schemes';

/** A topic that students in a scheme's pairs struggle with, in one month. */
export class CountedTopic {
  /** `2026-10`. */
  month: string;
  topic: NamedCodeView;
  /** In so many meetings: five or more. */
  meetings: number;
}

export class TopicCounts {
  /** The newest month first, in it the most first. */
  topics: CountedTopic[];
}
