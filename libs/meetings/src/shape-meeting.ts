import { canKeepMeetings, canLogFor, readsSummaries, sightOf, type Standing } from '#groups';
import type { Actor } from '#kernel';
import type { Tx } from '#platform';
import type { NamedCode } from '#schemes';
import { expectedAt, rollFor } from './attendance-roll.js';
import type { MeetingRow } from './meeting-rows.js';
import type { MeetingInList, MeetingTurnout, MeetingView, SessionPlan } from './meeting.views.js';
import { lacksWhoCame } from './must-say-who-came.js';
import { whoLogged } from './who-logged.js';

/** A plain object in the form of the view. */
type Listed = Pick<MeetingInList, keyof MeetingInList>;

/** A meeting as a role may see it in a list. */
export const inList = (row: MeetingRow, standing: Standing): Listed => {
  const sight = sightOf(standing);
  const { themes, summaryReaders } = row.settings;
  const keeps = canKeepMeetings(standing, row.roundState);
  const logs = keeps || canLogFor(standing, row.roundState);
  const readsShared = readsSummaries(standing, summaryReaders);
  return {
    id: row.id,
    groupId: row.groupId,
    groupNumber: row.groupNumber,
    pair: row.pair,
    openedAs: standing,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    place: row.place,
    link: row.link,
    theme: row.theme ? named(row.theme, themes) : null,
    hasSession: sessionOf(row) !== null,
    themes: row.themes.map((code) => named(code, themes)),
    state: row.state,
    summary: readsShared ? row.summary : null,
    myPresence: sight.attendance === 'own' ? row.myPresence : null,
    turnout: ['by_name', 'rate'].includes(sight.attendance) ? turnoutOf(row) : null,
    myReply: sight.attendance === 'own' ? row.myReply : null,
    notComing: sight.attendance === 'by_name' ? row.notComing : null,
    minutes: row.minutes,
    taskState: row.taskState,
    nextStep: readsShared ? nextStepOf(row) : null,
    lacksWhoCame: logs && lacksWhoCame(row),
    version: row.version,
    can: {
      change: keeps && ['planned', 'cancelled'].includes(row.state),
      log: logs,
      reply: standing === 'mentee' && row.state === 'planned' && row.isAhead,
    },
  };
};

/** A meeting on a page of its own, with the roll for those who keep it by name. */
export const onItsPage = async (
  tx: Tx,
  row: MeetingRow,
  standing: Standing,
): Promise<MeetingView> => {
  const sight = sightOf(standing);
  const byName = sight.attendance === 'by_name';
  const roll = byName ? rollFor(await expectedAt(tx, row), standing, readerOf(tx.actor)) : [];
  return {
    ...inList(row, standing),
    session: sessionOf(row),
    attendance: byName && row.settings.attendance === 'by_name' ? roll : null,
    replies: byName
      ? roll.flatMap(({ enrolmentId, name, reply }) =>
          reply === null ? [] : [{ enrolmentId, name, coming: reply }],
        )
      : null,
    topics: sight.topics ? row.topics.map((code) => named(code, row.settings.topics)) : null,
    topicsCounted: row.topicsCounted,
    ...(await whoLogged(tx, row, standing)),
    summaryReaders: row.settings.summaryReaders,
  };
};

/** What the round has for the theme of a meeting; null: nothing. */
const sessionOf = ({ theme, settings }: MeetingRow): SessionPlan | null => {
  const { material, task } = settings.themes.find(({ code }) => code === theme) ?? {};
  return material || task ? { material: material ?? null, task: task ?? null } : null;
};

const nextStepOf = ({ nextStep, nextStepOn, nextStepIsOpen }: MeetingRow) =>
  nextStep !== null && nextStepOn !== null
    ? { what: nextStep, on: nextStepOn, isOpen: nextStepIsOpen }
    : null;

const readerOf = (actor: Actor): string | null => actor.personId;

const turnoutOf = ({
  settings,
  marked,
  present,
  presentCount,
}: MeetingRow): MeetingTurnout | null => {
  if (settings.attendance === 'by_name') return marked > 0 ? { present, of: marked } : null;
  return presentCount === null ? null : { present: presentCount, of: null };
};

/** A code that the scheme has since dropped is still what was logged: it is shown as it stands. */
export const named = (code: string, list: readonly NamedCode[]): NamedCode =>
  list.find((entry) => entry.code === code) ?? { code, name: { nb: code, nn: code, en: code } };
