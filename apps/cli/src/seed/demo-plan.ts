import type { EnrolmentState } from '#enrolment';
import type { WeeklySlot } from '#kernel';

/** How a group's meetings have gone; each number is a week, 0 the latest that is over. */
export interface GroupStory {
  readonly campus: 'Nord' | 'Sør';
  readonly slot: WeeklySlot;
  /** Which coach leads it. */
  readonly coach: number;
  readonly students: number;
  readonly held: readonly number[];
  readonly cancelled?: readonly number[];
  readonly nobodyCame?: readonly number[];
  /** Planned: in the past without a log, or ahead. */
  readonly planned: readonly number[];
}

/** Eight groups, as different as groups are in mid-term: two have not met, two lack a log. */
export const GROUPS: readonly GroupStory[] = [
  { campus: 'Nord', slot: 210, coach: 0, students: 10, held: [-8, -6, -4, -2], planned: [0, 1, 3] },
  {
    campus: 'Nord',
    slot: 412,
    coach: 0,
    students: 9,
    held: [-8, -6, -2, 0],
    cancelled: [-4],
    planned: [2],
  },
  { campus: 'Nord', slot: 110, coach: 1, students: 10, held: [-8, -4], planned: [-2, 0, 2] },
  { campus: 'Nord', slot: 314, coach: 2, students: 9, held: [], planned: [] },
  { campus: 'Nord', slot: 216, coach: 3, students: 9, held: [-7, -5, -3, -1], planned: [1] },
  {
    campus: 'Sør',
    slot: 312,
    coach: 4,
    students: 9,
    held: [-8, -6, -3],
    nobodyCame: [-5],
    planned: [1],
  },
  { campus: 'Sør', slot: 514, coach: 5, students: 9, held: [], cancelled: [-3], planned: [1] },
  { campus: 'Sør', slot: 310, coach: 6, students: 9, held: [-7, -4, -1], planned: [2] },
];

/** Coaches: number 6 leads the others up to number 3, and number 7 waits for a group. */
export const COACHES = 8;
export const LEAD_COACH = 6;
export const LED_COACHES: readonly number[] = [0, 1, 2, 3];

/** Students beside those in groups. */
export const WITHOUT_GROUP: readonly { state: EnrolmentState; count: number }[] = [
  { state: 'joined', count: 4 },
  { state: 'declined', count: 6 },
  { state: 'invited', count: 4 },
];

export const PROGRAMMES: readonly { code: string; name: string }[] = [
  { code: 'DEMO-DATA', name: 'Dataingeniør (demo)' },
  { code: 'DEMO-BYGG', name: 'Byggingeniør (demo)' },
  { code: 'DEMO-MASKIN', name: 'Maskiningeniør (demo)' },
];

/** What a group wrote after a meeting, by theme; the first meeting's theme first. */
export const SUMMARIES: readonly { theme: string; topics: readonly string[]; text: string }[] = [
  {
    theme: 'getting_to_know',
    topics: ['practical', 'belonging'],
    text: 'Vi ble kjent, laget en gruppechat og avtalte å møtes annenhver uke. Husk å si fra i chatten hvis du ikke kan komme.',
  },
  {
    theme: 'study_technique',
    topics: ['study_habits', 'time'],
    text: 'Vi delte tips om notater og forberedelser. Alle prøver én ny vane til neste gang.',
  },
  {
    theme: 'working_together',
    topics: ['assignments'],
    text: 'Vi så på innleveringen i matematikk sammen. De som vil, sitter på biblioteket torsdager etter lunsj.',
  },
  {
    theme: 'exams',
    topics: ['exams', 'course_content'],
    text: 'Vi gikk gjennom gamle eksamensoppgaver og satte opp en plan for lesingen fram mot eksamen.',
  },
  {
    theme: 'well_being',
    topics: ['belonging'],
    text: 'Vi snakket om hva som gir overskudd, og avtalte en tur sammen før eksamen.',
  },
  {
    theme: 'next_term',
    topics: ['practical'],
    text: 'Vi så på emnene i neste semester og hva som er lurt å begynne med.',
  },
];

export const REFLECTION =
  'De stille kom mer med da vi delte oss i to og to. Gjør det igjen, og start roligere neste gang.';
