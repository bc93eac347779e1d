import type { components } from '../../app/api/schema';
import type { MeetingForm, MeetingOnPage, Outcome, Presence, Said } from './meetings';

export type TaskState = NonNullable<MeetingOnPage['taskState']>;

/** What stands in the log form. */
export interface LogValues {
  /** Of the log that it is written against. */
  version: number;
  outcome: Outcome;
  /** How each was marked; who is not there came, but where that has to be said of each. */
  attendance: Record<string, Presence>;
  presentCount: number | null;
  minutes: number | null;
  themes: string[];
  taskState: TaskState | '';
  topics: string[];
  summary: string;
  nextStep: string;
  nextStepOn: string;
  reflection: string;
}

/** A log of which nothing is said yet: held, as long as it was planned. */
export const newLog = ({ minutes }: Pick<MeetingForm, 'minutes'>): LogValues => ({
  version: 0,
  outcome: 'held',
  attendance: {},
  presentCount: null,
  minutes,
  themes: [],
  taskState: '',
  topics: [],
  summary: '',
  nextStep: '',
  nextStepOn: '',
  reflection: '',
});

const lengthOf = ({ startsAt, endsAt }: Pick<MeetingOnPage, 'startsAt' | 'endsAt'>): number =>
  Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);

/** A log as it stands, or a new one about what was planned. */
export function valuesOf(meeting: MeetingOnPage, reflection: string | null): LogValues {
  const { state, theme, themes, topics, attendance, turnout, nextStep } = meeting;
  const codes = (list: readonly { code: string }[]): string[] => list.map(({ code }) => code);
  const isNew = state === 'planned';
  return {
    version: meeting.version,
    outcome: isNew ? 'held' : state,
    attendance: Object.fromEntries(
      (attendance ?? []).flatMap(({ enrolmentId, presence, reply }) => {
        // Who said beforehand that they would not come is excused, until the mentor says otherwise.
        const mark = presence ?? (reply === false ? 'excused' : null);
        return mark ? [[enrolmentId, mark]] : [];
      }),
    ),
    presentCount: turnout?.present ?? null,
    minutes: meeting.minutes ?? lengthOf(meeting),
    themes: isNew && theme ? [theme.code] : codes(themes),
    taskState: meeting.taskState ?? '',
    topics: codes(topics ?? []),
    summary: meeting.summary ?? '',
    nextStep: nextStep?.what ?? '',
    nextStepOn: nextStep?.on ?? '',
    reflection: reflection ?? '',
  };
}

/** The log as the API takes it: who came is said where a meeting was held and names are kept. */
export function logOf(
  values: LogValues,
  help: MeetingForm,
  roll: readonly { enrolmentId: string }[],
  knowsReflection = true,
): components['schemas']['LogMeeting'] {
  const held = values.outcome === 'held';
  const otherwise = help.mustSay ? null : 'present';
  const attendance = roll.flatMap(({ enrolmentId }) => {
    const presence = values.attendance[enrolmentId] ?? otherwise;
    return presence ? [{ enrolmentId, presence }] : [];
  });
  return {
    outcome: values.outcome,
    ...(held && help.attendance === 'by_name' && { attendance }),
    ...(held &&
      help.attendance === 'counted' &&
      values.presentCount !== null && { presentCount: values.presentCount }),
    ...(held && values.minutes !== null && { minutes: values.minutes }),
    taskState: (held && values.taskState) || null,
    themes: held ? values.themes : [],
    topics: held ? values.topics : [],
    summary: values.summary || null,
    nextStep: values.nextStep || null,
    nextStepOn: values.nextStepOn || null,
    // Without coverage it is not known what was written for oneself before: that is not taken away.
    ...(!help.onBehalf &&
      (knowsReflection || values.reflection) && { reflection: values.reflection || null }),
  };
}

/** What stands in the form, as a log that is read: so that it can be laid beside one that was saved. */
export function asSaid(values: LogValues, help: MeetingForm, saved: MeetingOnPage): Said {
  const held = values.outcome === 'held';
  const named = <C extends { code: string }>(list: readonly C[], codes: readonly string[]): C[] =>
    codes.flatMap((code) => list.find((entry) => entry.code === code) ?? []);
  const otherwise = help.mustSay ? null : 'present';
  return {
    state: values.outcome,
    minutes: held ? values.minutes : null,
    themes: held ? named([...help.themes, ...saved.themes], values.themes) : [],
    topics: held ? named([...help.topics, ...(saved.topics ?? [])], values.topics) : [],
    taskState: (held && values.taskState) || null,
    presentCount: held && help.attendance === 'counted' ? values.presentCount : null,
    attendance:
      held && saved.attendance
        ? saved.attendance.map((entry) => ({
            ...entry,
            presence: values.attendance[entry.enrolmentId] ?? otherwise,
          }))
        : null,
    summary: values.summary || null,
    nextStep:
      values.nextStep && values.nextStepOn
        ? { what: values.nextStep, on: values.nextStepOn, isOpen: false }
        : null,
  };
}
