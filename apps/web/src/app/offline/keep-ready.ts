const get = async <T>(path: string): Promise<T | null> => {
  const answer = await fetch(path, { credentials: 'same-origin' }).catch(() => null);
  // Read to its end also where it is a refusal: the service worker has not done with an answer before, and
  // gives way to a newer one only when it has done with all.
  const text = await answer?.text().catch(() => null);
  return answer?.ok && text ? (JSON.parse(text) as T) : null;
};

interface MyGroups {
  readonly groups: readonly { readonly id: string; readonly openedAs?: string }[];
}
interface Meetings {
  readonly meetings: readonly { readonly id: string; readonly state: string }[];
}

/** More than a mentor has: so that whoever looks over many groups does not read them all at each start. */
const MOST_GROUPS = 4;
const MOST_MEETINGS = 4;

/**
 * Reads what a mentor needs in a room without coverage, so that the service worker has it: the own groups
 * with their meetings, and the meetings that wait for a log.
 */
export const keepReady = async (): Promise<void> => {
  if (!('serviceWorker' in navigator) || !navigator.serviceWorker.controller) return;
  await Promise.all(['/api/v1/session', '/api/v1/home'].map(get));
  const mine = await get<MyGroups>('/api/v1/me/groups');
  for (const { id } of (mine?.groups ?? []).slice(0, MOST_GROUPS)) {
    await get(`/api/v1/groups/${id}`);
    await get(`/api/v1/groups/${id}/meeting-form`);
    await get(`/api/v1/groups/${id}/attendance?as=mentor`);
    await get(`/api/v1/groups/${id}/talks?as=mentor`);
    const of = await get<Meetings>(`/api/v1/groups/${id}/meetings?as=mentor`);
    const open = (of?.meetings ?? []).filter(({ state }) => state === 'planned');
    for (const meeting of open.slice(0, MOST_MEETINGS)) await get(`/api/v1/meetings/${meeting.id}`);
  }
};
