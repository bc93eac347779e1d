import type { Answer } from '../../support/client.js';
import type { Cast } from '../../support/cast.js';
import { TestKull } from '../../support/kull.js';
import { fullRound, setClock } from './full-round.js';

export interface Past {
  roundId: string;
  version: number;
  isDue: boolean;
  keptUntil: string | null;
  plan: {
    goes: { table: string; rows: number }[];
    erased: number;
    staying: number;
    fingerprint: string;
  };
  stays: { numbers: Record<string, number>; attendance: Record<string, number> };
}
interface Shown {
  schemes: { id: string; months: number | null; version: number }[];
  past: Past[];
  forgotten: { roundId: string; state: string; people: number; peopleLeft: number }[];
}

/** Six months after 15 June. */
export const LAST_DAY = new Date('2026-12-15T12:00:00Z');
export const DAY_AFTER = new Date('2026-12-16T12:00:00Z');

/** A Kull with a full round, the day after the first on which it may be forgotten. */
export class ForgettableRound {
  kull!: TestKull;
  cast!: Cast;

  async start(how: { work?: boolean } = {}): Promise<this> {
    this.kull = await TestKull.start(how);
    this.cast = await fullRound(this.kull);
    this.at(DAY_AFTER);
    return this;
  }

  stop(): Promise<void> {
    return this.kull.stop();
  }

  readonly at = (now: Date): void => setClock(this.kull, now);

  readonly setMonths = async (months: number | null): Promise<void> => {
    const { round, as } = this.cast;
    const path = `/schemes/${round.schemeId}`;
    const scheme = (await as.administrator.get(path)).as<{ version: number }>();
    const answer = await as.administrator.put(
      `${path}/retention`,
      { months },
      { 'if-match': `"${scheme.version}"` },
    );
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ retentionMonths: months });
  };

  readonly shown = async (): Promise<Shown> =>
    (await this.cast.as.administrator.get('/retention')).as<Shown>();

  readonly onlyPast = async (): Promise<Past> => (await this.shown()).past[0]!;

  readonly forget = ({ roundId, version, plan }: Past): Promise<Answer> =>
    this.cast.as.administrator.post(
      `/rounds/${roundId}/forgetting`,
      { plan: plan.fingerprint },
      { 'if-match': `"${version}"` },
    );
}
