import type { ProposalGroup } from '../proposal';

/** Which groups are shown. Empty texts: all. */
export interface BoardFilter {
  readonly campus: string;
  readonly programme: string;
  readonly person: string;
  readonly onlyWeak: boolean;
}

export const NO_FILTER: BoardFilter = { campus: '', programme: '', person: '', onlyWeak: false };

const holds = (text: string, part: string): boolean =>
  text.toLocaleLowerCase('nb').includes(part.trim().toLocaleLowerCase('nb'));

/** The groups that the filter lets through, in their order. */
export const shownGroups = (
  groups: readonly ProposalGroup[],
  { campus, programme, person, onlyWeak }: BoardFilter,
): ProposalGroup[] =>
  groups.filter(
    (group) =>
      (!campus || group.campus === campus) &&
      (!onlyWeak || group.card.level === 'weak') &&
      (!programme || group.members.some((m) => m.programme?.code === programme)) &&
      (!person.trim() ||
        [...group.members, ...(group.leader ? [group.leader] : [])].some(({ name }) =>
          holds(name, person),
        )),
  );

/** The campuses and programmes there are to choose among. */
export function choicesOf(groups: readonly ProposalGroup[]): {
  campuses: string[];
  programmes: { code: string; name: string }[];
} {
  const campuses = new Set(groups.flatMap((group) => group.campus ?? []));
  const programmes = new Map(
    groups
      .flatMap((g) => g.members.flatMap((m) => (m.programme ? [m.programme] : [])))
      .map((p) => [p.code, p]),
  );
  return {
    campuses: [...campuses].sort((a, b) => a.localeCompare(b, 'nb')),
    programmes: [...programmes.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb')),
  };
}
