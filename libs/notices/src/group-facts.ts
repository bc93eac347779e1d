import type { WeeklySlot } from '#kernel';
import type { Fact } from './letter.js';
import type { Speaker } from './texts/speaker.js';

/** SQL: the names of the mentors of group `g`; protected ones are left out. */
export const MENTOR_NAMES = `array(
  select mp.given_name || ' ' || mp.family_name
  from memberships mm
  join enrolments me on me.institution_id = mm.institution_id and me.id = mm.enrolment_id
  join persons mp on mp.institution_id = me.institution_id and mp.id = me.person_id
  where mm.institution_id = g.institution_id and mm.group_id = g.id
    and mm.role <> 'mentee' and mm.left_at is null and not mp.is_protected
  order by mm.role desc, mp.family_name)`;

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
