import type { MatchingRunView, PairComparison, PairProposalView } from '#placement';
import type { Round, SchemeSettings } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { keepApart as apart } from '../../support/kept-apart.js';
import { TestKull } from '../../support/kull.js';
import { fyseLikeSettings } from '../../support/scheme-settings.js';
import { finished, ifMatch } from './placing.js';

const BY_WISHES: SchemeSettings = {
  ...fyseLikeSettings,
  format: 'pairs',
  group: { minimum: 1, target: 1, maximum: 1 },
  matching: {
    ...{ by: 'wishes', sameWithin: [], alike: ['interests'], mixBy: [], neverAlone: [] },
    commonHour: false,
  },
};

export interface Market {
  readonly round: Round;
  readonly client: TestClient;
  /** Enrolments, by given name. */
  readonly id: (name: string) => string;
}

/** Whom everybody wants, by name; after '!' whom not. */
type Wanted = Readonly<Record<string, string>>;

/** Rounds that are matched by wishes, made and asked in a few words. */
export const pairMarkets = (kullOf: () => TestKull) => {
  const market = async (students: Wanted, mentors: Wanted, places = 1): Promise<Market> => {
    const round = await kullOf().a.round({ settings: BY_WISHES });
    const ids = new Map<string, string>();
    for (const [role, wanted] of [
      ['mentee', students],
      ['mentor', mentors],
    ] as const)
      for (const givenName of Object.keys(wanted)) {
        const person = { givenName, familyName: 'Berg' };
        const maxGroups = role === 'mentor' ? places : null;
        const interests = ['sjakk'];
        const made = await kullOf().a.enrolment({ in: round, role, person, maxGroups, interests });
        ids.set(givenName, made.id);
      }
    const names = (text: string): string[] => text.split(' ').filter(Boolean);
    for (const [name, text] of [...Object.entries(students), ...Object.entries(mentors)]) {
      const [ranked = '', vetoed = ''] = text.split('!');
      await wish(round, ids.get(name)!, names(ranked).map((n) => ids.get(n)!), names(vetoed).map((n) => ids.get(n)!)); // prettier-ignore
    }
    const { institutionId, schemeId } = round;
    const client = await kullOf().as(await kullOf().a.coordinator({ institutionId, schemeId }));
    return { round, client, id: (name) => ids.get(name)! };
  };
  const wish = async (
    { institutionId }: Round,
    by: string,
    ranked: readonly string[],
    vetoed: readonly string[] = [],
  ): Promise<void> => {
    await kullOf().owner.query(`delete from wish_lists where enrolment_id = $1`, [by]);
    if (ranked.length + vetoed.length === 0) return;
    await kullOf().owner.query(
      `insert into wish_lists (institution_id, enrolment_id, message) values ($1, $2, '')`,
      [institutionId, by],
    );
    await kullOf().owner.query(
      `insert into wishes (institution_id, by_id, about_id, rank)
       select $1::uuid, $2::uuid, r.id, r.rank from unnest($3::uuid[]) with ordinality r (id, rank)
       union all select $1, $2, v.id, null from unnest($4::uuid[]) v (id)`,
      [institutionId, by, ranked, vetoed],
    );
  };
  /** Says of two that they are not to be put together again. */
  const keepApart = ({ id }: Market, one: string, other: string) =>
    apart(kullOf(), { id: id(one) }, { id: id(other) });
  const run = async ({ client, round }: Market): Promise<MatchingRunView> => {
    const started = await client.post(`/rounds/${round.id}/matching-runs`, {});
    expect([started.status, started.text]).toEqual([201, expect.anything()]);
    return finished(client, started.as<MatchingRunView>().id);
  };
  const compared = async ({ client, round }: Market): Promise<PairComparison> =>
    (await client.get(`/rounds/${round.id}/pair-proposals`)).as<PairComparison>();
  const proposed = async (of: Market, mode: string): Promise<PairProposalView> => {
    const { proposals } = await compared(of);
    const { id } = proposals.find((p) => p.mode === mode)!;
    return (await of.client.get(`/proposals/${id}/pairs`)).as<PairProposalView>();
  };
  const namesOf = ({ pairs }: PairProposalView): Record<string, string> =>
    Object.fromEntries(
      pairs.map(({ student, mentor }) => [student.name.split(' ')[0]!, mentor.name.split(' ')[0]!]),
    );
  const change = ({ client }: Market, { id, version }: PairProposalView, body: object) =>
    client.post(`/proposals/${id}/pairs`, body, ifMatch(version));
  return { market, wish, keepApart, run, compared, proposed, namesOf, change };
};
