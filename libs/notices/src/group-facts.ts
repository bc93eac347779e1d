import type { WeeklySlot } from '#kernel';
import { fullName, openName } from '#people';
import type { Fact } from './letter.js';
import type { Speaker } from './texts/speaker.js';

/** SQL: the names of the mentors of group `g`; protected ones are left out. */
export const MENTOR_NAMES = `array(
  select ${fullName('mp')}
  from memberships mm
  join enrolments me on me.institution_id = mm.institution_id and me.id = mm.enrolment_id
  join persons mp on mp.institution_id = me.institution_id and mp.id = me.person_id
  where mm.institution_id = g.institution_id and mm.group_id = g.id
    and mm.role <> 'mentee' and mm.left_at is null and not mp.is_protected
  order by mm.role desc, mp.family_name)`;

/** SQL: the names of the students of group `g`; null for a protected one. */
export const STUDENT_NAMES = `array(
  select ${openName('sp')}
  from memberships sm
  join enrolments se on se.institution_id = sm.institution_id and se.id = sm.enrolment_id
  join persons sp on sp.institution_id = se.institution_id and sp.id = se.person_id
  where sm.institution_id = g.institution_id and sm.group_id = g.id
    and sm.role = 'mentee' and sm.left_at is null
  order by sp.given_name, sp.family_name)`;

export const namesOf = (speaker: Speaker, students: readonly (string | null)[]): string =>
  students.map((name) => name ?? speaker.say('aStudent')).join(', ');

export interface DescribedGroup {
  readonly campus: string | null;
  readonly slot: WeeklySlot | null;
  readonly mentors: readonly string[];
}

/** Who leads a group, where it is, and when they all can. */
export const groupFacts = (speaker: Speaker, { mentors, campus, slot }: DescribedGroup): Fact[] => {
  const facts: Fact[] = [];
  if (mentors.length > 0)
    facts.push({ label: speaker.say('factCoach'), value: mentors.join(', ') });
  if (campus) facts.push({ label: speaker.say('factCampus'), value: campus });
  if (slot !== null) facts.push({ label: speaker.say('factHour'), value: speaker.hour(slot) });
  return facts;
};
