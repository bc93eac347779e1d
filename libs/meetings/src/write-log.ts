import { readsSummaries } from '#groups';
import { conflict } from '#kernel';
import { stale, timeZoneOf, type Tx } from '#platform';
import { announceChange } from './announce-change.js';
import { keepLogVersion } from './keep-log-version.js';
import { refuseFaults } from './log-faults.js';
import type { LogMeeting } from './meeting-requests.views.js';
import type { MeetingRow } from './meeting-rows.js';
import { Meeting, type LoggedAs } from './meeting.entity.js';
import type { MeetingView } from './meeting.views.js';
import { openMeeting, type OpenedMeeting } from './open-meeting.js';
import { onItsPage } from './shape-meeting.js';
import { placeTopics } from './topics/count-topics.js';
import { markWhoCame } from './who-came.js';
import { writeReflection } from './write-reflection.js';

/** A log, against which version of the meeting it was written, and in which part. */
export interface WrittenLog {
  readonly version: number;
  readonly log: LogMeeting;
  readonly now: Date;
  readonly as: LoggedAs;
}

/**
 * Writes or corrects a meeting's log, in the caller's transaction; what it said before is kept as a
 * version. The private reflection goes to its own table, and is in no answer.
 *
 * @throws DomainError `meeting.not_yet` for one that has not begun, unless it was cancelled
 */
export const writeLog = async (
  tx: Tx,
  { meeting, standing }: OpenedMeeting,
  { version, log, now, as }: WrittenLog,
): Promise<MeetingView> => {
  const { id } = meeting;
  if (meeting.version !== version) throw stale(await onItsPage(tx, meeting, standing));
  if (log.outcome !== 'cancelled' && meeting.startsAt > now) throw conflict('meeting.not_yet');
  refuseFaults(meeting, log, { timeZone: await timeZoneOf(tx), mayReflect: as === 'mentor' });
  await keepLogVersion(tx, id, version);
  const placed = await placeTopics(tx, meeting, log.topics ?? []);
  const { institutionId } = tx;
  const { affected } = await tx.repository(Meeting).update(
    { institutionId, id, version },
    {
      version: version + 1,
      state: log.outcome,
      ...whatWasDone(meeting, log),
      ...placed,
      // Whoever may not read what is shared within the group writes none of it, and takes none away.
      ...(readsSummaries(standing, meeting.settings.summaryReaders) && whatIsShared(log)),
      loggedAt: now,
      loggedBy: tx.actor.personId,
      loggedAs: as,
    },
  );
  const present = await openMeeting(tx, id, standing);
  if (affected === 0) throw stale(await onItsPage(tx, present.meeting, standing));
  await markWhoCame(tx, meeting, { log, isUnsaid: as === 'link' && meeting.mustSay });
  if (as === 'mentor' && log.reflection !== undefined)
    await writeReflection(tx, id, log.reflection);
  const logged = await openMeeting(tx, id, standing);
  await announceChange(tx, meeting, logged.meeting);
  return onItsPage(tx, logged.meeting, standing);
};

const whatWasDone = ({ settings, startsAt, endsAt }: MeetingRow, log: LogMeeting) => {
  const isHeld = log.outcome === 'held';
  const planned = Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);
  const counts = settings.attendance === 'counted' && isHeld;
  return {
    themes: log.themes ?? [],
    minutes: isHeld ? (log.minutes ?? Math.min(Math.max(planned, 5), 600)) : null,
    taskState: isHeld ? (log.taskState ?? null) : null,
    presentCount: counts ? (log.presentCount ?? null) : null,
  };
};

const whatIsShared = ({ summary, nextStep, nextStepOn }: LogMeeting) => ({
  summary: summary?.trim() ? summary : null,
  nextStep: nextStep?.trim() ? nextStep.trim() : null,
  nextStepOn: nextStep?.trim() ? (nextStepOn ?? null) : null,
});
