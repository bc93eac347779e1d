import type { Standing } from '#groups';
import { shownName } from '#people';
import type { Tx } from '#platform';
import type { LoggedAs } from './meeting.entity.js';
import type { MeetingRow } from './meeting-rows.js';
import type { MeetingView } from './meeting.views.js';

/** Who wrote a log by name: to those who log. The others are told in which part it was. */
export const readsWhoLogged = (standing: Standing): boolean =>
  standing === 'mentor' || standing === 'coordinator';

/** Who logged a meeting as it stands now, and how often that has been corrected. */
export const whoLogged = async (
  tx: Tx,
  { id, state, loggedBy, loggedAt, loggedAs }: MeetingRow,
  standing: Standing,
): Promise<Pick<MeetingView, 'logged' | 'corrections'>> => {
  if (!loggedAt || !loggedAs || state === 'planned') return { logged: null, corrections: 0 };
  const [row] = await tx.query<{ name: string | null; corrections: number }>(
    `select (select ${shownName('p')} from persons p
             where p.institution_id = $1 and p.id = $3) as name,
            (select count(*)::int from log_versions v
             where v.institution_id = $1 and v.meeting_id = $2) as corrections`,
    [tx.institutionId, id, loggedBy],
  );
  return {
    logged: {
      as: loggedAs satisfies LoggedAs,
      name: readsWhoLogged(standing) ? (row?.name ?? null) : null,
      at: loggedAt.toISOString(),
    },
    corrections: row?.corrections ?? 0,
  };
};
