const get = async <T>(path: string): Promise<T | null> => {
  const answer = await fetch(path, { credentials: 'same-origin' }).catch(() => null);
  // Read to its end also where it is a refusal: the service worker has not done with an answer before, and
  // gives way to a newer one only when it has done with all.
  const text = await answer?.text().catch(() => null);
  return answer?.ok && text ? (JSON.parse(text) as T) : null;
};

interface MyGroups {
  readonly groups: readonly { readonly id: string; readonly standing: string }[];
}
interface Group {
  readonly hasAgreement: boolean | null;
}
interface Meetings {
  readonly meetings: readonly { readonly id: string; readonly state: string }[];
}

/** More than a mentor has: so that whoever looks over many groups does not read them all at each start. */
const MOST_GROUPS = 4;
const MOST_MEETINGS = 4;

/** All that the start page asks, which opens whole or not at all, and the other pages of one's own. */
const OWN = ['session', 'home', 'me/meetings', 'me/hours', 'me/attendance'];

/**
 * Reads what a mentor or student needs in a room without coverage, so that the service worker has it: the own
 * groups with their meetings, and for a mentor the meetings that wait for a log.
 */
export const keepReady = async (): Promise<void> => {
  if (!('serviceWorker' in navigator) || !navigator.serviceWorker.controller) return;
  await Promise.all(OWN.map((path) => get(`/api/v1/${path}`)));
  const mine = await get<MyGroups>('/api/v1/me/groups');
  const groups = (mine?.groups ?? []).filter(({ standing }) => standing !== 'lead_mentor');
  for (const { id, standing } of groups.slice(0, MOST_GROUPS)) {
    const group = await get<Group>(`/api/v1/groups/${id}`);
    // A part of the page, which opens whole or not at all.
    if (group && group.hasAgreement !== null) await get(`/api/v1/groups/${id}/agreement`);
    await get(`/api/v1/groups/${id}/talks?as=${standing}`);
    const of = await get<Meetings>(`/api/v1/groups/${id}/meetings?as=${standing}`);
    if (standing !== 'mentor') continue;
    await get(`/api/v1/groups/${id}/meeting-form`);
    await get(`/api/v1/groups/${id}/attendance?as=mentor`);
    const open = (of?.meetings ?? []).filter(({ state }) => state === 'planned');
    for (const meeting of open.slice(0, MOST_MEETINGS)) await get(`/api/v1/meetings/${meeting.id}`);
  }
};
