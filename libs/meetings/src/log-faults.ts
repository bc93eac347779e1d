import { invalid, type FieldError } from '#kernel';
import { mustBeKnown } from './meeting-codes.js';
import type { LogMeeting } from './meeting-requests.views.js';
import type { MeetingRow } from './meeting-rows.js';
import { localTimeOf } from './meeting-times.js';

/**
 * What of a log cannot be, beside who came.
 *
 * @throws DomainError `request.invalid` at each field: a code that is not the round's, half a next step,
 *   one that lies before the meeting, a reflection that would be somebody else's
 */
export const refuseFaults = (
  { themes: had, topics: hadTopics, settings, startsAt }: MeetingRow,
  log: LogMeeting,
  { timeZone, mayReflect }: { timeZone: string; mayReflect: boolean },
): void => {
  const { themes = [], topics = [] } = log;
  mustBeKnown(
    { pointer: (i) => `/themes/${i}`, codes: themes, list: settings.themes, kept: had },
    { pointer: (i) => `/topics/${i}`, codes: topics, list: settings.topics, kept: hadTopics },
  );
  const fields: FieldError[] = [];
  const refuse = (pointer: string, code: string): void => {
    fields.push({ pointer, code });
  };
  const { nextStep, nextStepOn, reflection } = log;
  if (nextStep?.trim() && !nextStepOn) refuse('/nextStepOn', 'field.next_step_day');
  if (!nextStep?.trim() && nextStepOn) refuse('/nextStep', 'field.next_step_what');
  if (nextStepOn && nextStepOn < localTimeOf(startsAt, timeZone).date)
    refuse('/nextStepOn', 'field.before_meeting');
  if (reflection?.trim() && !mayReflect) refuse('/reflection', 'field.own_reflection');
  if (fields.length > 0) throw invalid('request.invalid', { fields });
};
