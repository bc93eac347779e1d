import { DomainError, type FieldError } from '#kernel';
import type { Theme } from '#schemes';
import type { PlannedMeeting } from '../meeting-requests.views.js';
import type { Span } from '../meeting-times.js';
import { plannedSpans } from '../planned-spans.js';

/** What a single meeting is planned in. */
export interface PlannedIn {
  /** First and last day of the round, as ISO dates. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly timeZone: string;
  /** How long, where it is not said. */
  readonly minutes: number;
  readonly themes: readonly Theme[];
}

/** When a meeting is, and what is wrong with it, each at its own field: `/time`. */
export const readPlanned = (
  { date, time, minutes, theme = null }: PlannedMeeting,
  round: PlannedIn,
): { readonly span: Span | undefined; readonly faults: readonly FieldError[] } => {
  const { timeZone, themes } = round;
  const faults: FieldError[] =
    theme === null || themes.some(({ code }) => code === theme)
      ? []
      : [{ pointer: '/theme', code: 'field.unknown_code' }];
  const series = { date, time, timeZone, minutes: minutes ?? round.minutes };
  try {
    const [span] = plannedSpans({ ...series, count: 1, everyWeeks: 1 }, round);
    return { span, faults };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { span: undefined, faults: [...faults, ...(error.details.fields ?? [])] };
  }
};
