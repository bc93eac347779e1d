import type {
  AttributeValue,
  GroupDraft,
  GroupingLeader,
  GroupingPerson,
  GroupingProblem,
  Reason,
} from '../../src/index.js';
import type { OddDrafts } from './odd-drafts.js';

/** What an attribute says, as plain words; nothing where it is blank. */
export const wordsOf = (value: AttributeValue | undefined): string[] =>
  value === null || value === undefined ? [] : [value].flat().map(String);

export const count = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.filter(is).length;

export const tenths = (n: number): number => Math.round(n * 10) / 10;

/** What can be counted from the input and the groups alone, with nothing that the engine counts by. */
export class Recount {
  readonly problem: GroupingProblem;
  readonly drafts: readonly GroupDraft[];

  constructor({ problem, drafts }: OddDrafts) {
    this.problem = problem;
    this.drafts = drafts;
  }

  person(id: string): GroupingPerson {
    return this.problem.persons.find((p) => p.id === id)!;
  }

  members({ memberIds }: GroupDraft): GroupingPerson[] {
    return this.problem.persons.filter((p) => memberIds.includes(p.id));
  }

  leader({ leaderId }: GroupDraft): GroupingLeader | null {
    return this.problem.leaders.find((l) => l.id === leaderId) ?? null;
  }

  homeOf(id: string): GroupDraft | undefined {
    return this.drafts.find((d) => d.memberIds.includes(id));
  }

  /** Where the group is: the campus of most, of equals the leader's, of equals the first by name. */
  campusOf(draft: GroupDraft): string {
    const all = [
      ...new Set(this.problem.persons.map((p) => String(p.attributes['campus']))),
    ].sort();
    const leads = this.leader(draft)?.attributes['campus'];
    const votes = (campus: string): number =>
      count(this.members(draft), (m) => m.attributes['campus'] === campus) * 2 +
      (leads === campus ? 1 : 0);
    return all.reduce((best, one) => (votes(one) > votes(best) ? one : best));
  }

  /** Everybody whom the group is drawn from. */
  whole(draft: GroupDraft): GroupingPerson[] {
    const campus = this.campusOf(draft);
    return this.problem.persons.filter((p) => p.attributes['campus'] === campus);
  }

  knowing(people: readonly GroupingPerson[], attribute: string): GroupingPerson[] {
    return people.filter((p) => wordsOf(p.attributes[attribute]).length > 0);
  }

  withWord(people: readonly GroupingPerson[], attribute: string, word: string): GroupingPerson[] {
    return people.filter((p) => wordsOf(p.attributes[attribute]).includes(word));
  }

  words(people: readonly GroupingPerson[], attribute: string): string[] {
    return [...new Set(people.flatMap((p) => wordsOf(p.attributes[attribute])))].sort();
  }

  /** How many of a word a group would have if it were like the whole, unrounded. */
  expected(draft: GroupDraft, attribute: string, word: string): number {
    const whole = this.knowing(this.whole(draft), attribute);
    const known = this.knowing(this.members(draft), attribute).length;
    if (whole.length === 0) return 0;
    return (known * this.withWord(whole, attribute, word).length) / whole.length;
  }

  /** Kinds of which somebody is the only one in the group, among two or more whose kind is known. */
  onlyOnes(draft: GroupDraft): Reason[] {
    const { neverAlone = [] } = this.problem;
    const members = this.members(draft);
    return neverAlone
      .flatMap(({ attribute, values = [] }) =>
        this.knowing(members, attribute).length < 2
          ? []
          : values.flatMap((value) => {
              const those = this.withWord(members, attribute, String(value));
              return those.length === 1 ? [{ attribute, value, ids: [those[0]!.id] }] : [];
            }),
      )
      .map((kind) => ({ code: 'group.only_one', ...kind }));
  }

  /** Those who must be with somebody. */
  mates(id: string): string[] {
    const { together = [] } = this.problem;
    return together.filter((t) => t.includes(id)).flatMap((t) => t.filter((one) => one !== id));
  }

  foes(id: string): string[] {
    const { apart = [] } = this.problem;
    return apart.filter((pair) => pair.includes(id)).flatMap((p) => p.filter((one) => one !== id));
  }

  isBanned(personId: string, leaderId: string | null): boolean {
    const { neverLedBy = [] } = this.problem;
    return neverLedBy.some((b) => b.personId === personId && b.leaderId === leaderId);
  }
}
