import type { components } from '../../app/api/schema';
import type { MeetingForm, MeetingOnPage, Outcome, Presence } from './meetings';

/** What stands in the log form. Marks only those who did not simply come. */
export interface LogValues {
  outcome: Outcome;
  marks: Record<string, Presence>;
  presentCount: number | null;
  themes: string[];
  topics: string[];
  summary: string;
  reflection: string;
}

/** A log as it stands, or a new one: held, everybody there, about what was planned. */
export function valuesOf(meeting: MeetingOnPage, reflection: string | null): LogValues {
  const { state, theme, themes, topics, attendance, summary, turnout } = meeting;
  const codes = (list: readonly { code: string }[]): string[] => list.map(({ code }) => code);
  const isNew = state === 'planned';
  return {
    outcome: isNew ? 'held' : state,
    marks: Object.fromEntries(
      (attendance ?? []).map(({ enrolmentId, presence, reply }) => [
        enrolmentId,
        // Who said beforehand that they would not come is excused, until the mentor says otherwise.
        presence ?? (reply === false ? 'excused' : 'present'),
      ]),
    ),
    presentCount: turnout?.present ?? null,
    themes: isNew && theme ? [theme.code] : codes(themes),
    topics: codes(topics ?? []),
    summary: summary ?? '',
    reflection: reflection ?? '',
  };
}

/** The log as the API takes it: who came is said where a meeting was held and names are kept. */
export function logOf(
  values: LogValues,
  mode: MeetingForm['attendance'],
): components['schemas']['LogMeeting'] {
  const held = values.outcome === 'held';
  const attendance = Object.entries(values.marks).map(([enrolmentId, presence]) => ({
    enrolmentId,
    presence,
  }));
  return {
    outcome: values.outcome,
    ...(held && mode === 'by_name' && { attendance }),
    ...(held &&
      mode === 'counted' &&
      values.presentCount !== null && { presentCount: values.presentCount }),
    themes: held ? values.themes : [],
    topics: held ? values.topics : [],
    summary: values.summary || null,
    reflection: values.reflection || null,
  };
}
