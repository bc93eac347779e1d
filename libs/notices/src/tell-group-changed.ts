import { openName } from '#people';
import type { OutgoingMail, Tx } from '#platform';
import { groupFacts, MENTOR_NAMES, namesOf, type DescribedGroup } from './group-facts.js';
import { IS_PAIR, mailsTo, RECEIVER, type Receiver } from './receiver.js';
import type { Fact, Letter } from './letter.js';
import { speakerOf, type Speaker } from './texts/speaker.js';
import type { WebAddresses } from './web-addresses.js';

/** Somebody whom a coordinator's change of groups concerns, in one of the groups. */
interface Concerned extends Receiver, DescribedGroup {
  readonly membershipId: string;
  readonly groupId: string;
  readonly number: number;
  readonly round: string;
  readonly institution: string;
  readonly isPair: boolean;
  readonly leads: boolean;
  readonly comes: boolean;
  readonly goes: boolean;
  /** Goes to another group. */
  readonly goesOn: boolean;
  readonly newMentor: boolean;
  /** Who are the students after the change, or were until it; null: protected. */
  readonly students: readonly (string | null)[];
  /** The group has the mentors it had, and one more. */
  readonly oneMore: boolean;
  /** Null: a student who is protected. */
  readonly joined: readonly (string | null)[];
  readonly left: readonly (string | null)[];
}

/**
 * To whoever comes to a group or leaves one by a coordinator's change, the mentors whose students are
 * others now, and the students whose mentor is another. Why it was changed is not told.
 */
export const mailsAboutGroupChange = async (
  tx: Tx,
  changeId: string,
  web: WebAddresses,
): Promise<OutgoingMail[]> => {
  const concerned = await tx.query<Concerned>(CONCERNED, [tx.institutionId, changeId]);
  return mailsTo(concerned.filter(isTold), (person) => {
    const { institution, round, locale, isPair, membershipId } = person;
    const speaker = speakerOf(locale, isPair);
    return {
      kind: 'change',
      key: `group_change:${changeId}:${membershipId}`,
      letter: { speaker, institution, round, ...words(speaker, person, web) },
    };
  });
};

const isTold = ({ leads, comes, goes, goesOn, newMentor, joined, left }: Concerned): boolean =>
  comes || (goes && !goesOn) || (!goes && (leads ? joined.length + left.length > 0 : newMentor));

type Words = Pick<Letter, 'subject' | 'paragraphs' | 'facts' | 'action'>;

const words = (speaker: Speaker, person: Concerned, web: WebAddresses): Words => {
  const { leads, comes, goes, number, round, groupId } = person;
  const of = { number, round };
  const toGroup = { label: speaker.say('placedAction'), address: web.group(groupId) };
  const toGroups = { label: speaker.say('leadsActionMany'), address: web.groups() };
  if (goes) {
    const how = leads ? 'leadsNoMore' : 'groupEnded';
    return {
      subject: speaker.say(`${how}Subject`, of),
      paragraphs: [speaker.say(`${how}Intro`, of), speaker.say(`${how}Ask`)],
      facts: leads ? studentOfPair(speaker, person) : [],
      action: toGroups,
    };
  }
  if (!comes && leads)
    return {
      subject: speaker.say('membersChangedSubject', of),
      paragraphs: changed(speaker, person),
      facts: [],
      action: { ...toGroup, label: speaker.say('leftAction') },
    };
  const how = howOf(person);
  return {
    subject: speaker.say(`${how}Subject`, of),
    paragraphs: [
      speaker.say(`${how}Intro`, of),
      speaker.say(how === 'leadsNow' || how === 'leadsToo' ? `${how}Ask` : 'placedAsk'),
    ],
    facts: [...(leads ? studentOfPair(speaker, person) : []), ...groupFacts(speaker, person)],
    action: toGroup,
  };
};

const howOf = ({ leads, comes, oneMore }: Concerned) => {
  if (!comes) return oneMore ? 'oneMoreMentor' : 'newMentor';
  if (!leads) return 'moved';
  return oneMore ? 'leadsToo' : 'leadsNow';
};

/** Whom a mentor of a pair is told of, where one of a group is told its number. */
const studentOfPair = (speaker: Speaker, { isPair, students }: Concerned): Fact[] =>
  isPair && students.length > 0
    ? [{ label: speaker.say('factStudent'), value: namesOf(speaker, students) }]
    : [];

const changed = (speaker: Speaker, { joined, left, number }: Concerned): string[] => {
  const named = (names: readonly (string | null)[]): string => namesOf(speaker, names);
  return [
    ...(joined.length > 0 ? [speaker.say('membersCome', { number, students: named(joined) })] : []),
    ...(left.length > 0 ? [speaker.say('membersGone', { number, students: named(left) })] : []),
  ];
};

const studentsWho = (how: string): string => `array(
  select ${openName('sp')}
  from memberships s
  join enrolments se on se.institution_id = s.institution_id and se.id = s.enrolment_id
  join persons sp on sp.institution_id = se.institution_id and sp.id = se.person_id
  where s.institution_id = g.institution_id and s.group_id = g.id and s.role = 'mentee'
    and ${how}
  order by sp.given_name, sp.family_name)`;

const CONCERNED = `
  select ${RECEIVER}, m.id as "membershipId", g.id as "groupId", g.number, g.campus, g.slot,
         r.name as round, i.name as institution, m.role <> 'mentee' as leads,
         coalesce(m.came_by = $2, false) as comes, coalesce(m.left_by = $2, false) as goes,
         exists (select from memberships o where o.institution_id = m.institution_id
           and o.enrolment_id = m.enrolment_id and o.came_by = $2 and m.role = 'mentee')
           as "goesOn",
         exists (select from memberships o where o.institution_id = m.institution_id
           and o.group_id = m.group_id and o.role <> 'mentee' and o.came_by = $2) as "newMentor",
         ${studentsWho('s.came_by = $2')} as joined, ${studentsWho('s.left_by = $2')} as left,
         ${studentsWho('(s.left_at is null or s.left_by = $2)')} as students, ${IS_PAIR},
         exists (select from group_changes c where c.institution_id = $1 and c.id = $2
           and c.kind = 'add_mentor') as "oneMore",
         ${MENTOR_NAMES} as mentors
  from memberships m
  join groups g on g.institution_id = m.institution_id and g.id = m.group_id
  join rounds r on r.institution_id = g.institution_id and r.id = g.round_id
  join institutions i on i.id = g.institution_id
  join enrolments e on e.institution_id = m.institution_id and e.id = m.enrolment_id
  join persons p on p.institution_id = e.institution_id and p.id = e.person_id
  where m.institution_id = $1 and (m.left_at is null or m.left_by = $2)
    and m.group_id in (select t.group_id from memberships t
      where t.institution_id = $1 and (t.came_by = $2 or t.left_by = $2))
  order by g.number, p.family_name, p.given_name, m.id`;
