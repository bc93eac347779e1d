import type { TestClient } from './client.js';

/** Moves a round to its next state, agreeing to whatever stops by it. */
export const moveRound = async (
  coordinator: TestClient,
  roundId: string,
  state: string,
): Promise<void> => {
  const round = `/rounds/${roundId}`;
  const preview = await coordinator.get(`${round}/move?to=${state}`);
  const { agreed } = preview.as<{ agreed: string }>();
  const { version } = (await coordinator.get(round)).as<{ version: number }>();
  const ifMatch = { 'if-match': `"${version}"` };
  const moved = await coordinator.post(`${round}/state`, { state, agreed }, ifMatch);
  if (moved.status !== 200) throw new Error(`Moving the round answered ${moved.text}`);
};
