import type { Translate } from '../../../app/i18n/texts';
import type { Proposal } from '../proposal';
import type { Names } from '../say';

/** Everybody in a proposal by name, its groups by number, and the programmes they study. */
export function namesOf(proposal: Proposal, t: Translate): Names {
  const members = [
    ...proposal.groups.flatMap((group) => group.members),
    ...proposal.unplaced.map(({ member }) => member),
  ];
  const names = new Map<string, string>([
    ...members.map((m) => [m.enrolmentId, m.name] as const),
    ...proposal.mentors.map((m) => [m.enrolmentId, m.name] as const),
    ...proposal.groups.map(
      ({ id, number }) => [id, t('placement:board.groupInText', { number })] as const,
    ),
  ]);
  const programmes = new Map(
    [...members, ...proposal.mentors].flatMap(({ programme }) =>
      programme ? [[programme.code, programme.name] as const] : [],
    ),
  );
  return { of: (id) => names.get(id), programme: (code) => programmes.get(code) };
}
