import { newId } from '#kernel';
import { castOf, type Cast } from '../../support/cast.js';
import type { TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';

interface Listed {
  readonly id: string;
}
interface Page {
  readonly items: Listed[];
  readonly next: string | null;
}
interface Mine {
  readonly mailings: Listed[];
  readonly threads: Listed[];
  readonly next: string | null;
}

const PAGE = 50;

describe('lists of messages', () => {
  let kull: TestKull;
  let cast: Cast;
  beforeAll(async () => {
    kull = await TestKull.start();
    cast = await castOf(kull);
  });
  afterAll(() => kull.stop());

  /** As many as asked, all but the first in one moment, so that the id alone tells them apart. */
  const written = (n: number): { id: string; at: string }[] =>
    Array.from({ length: n }, (_, i) => ({
      id: newId(),
      at: `2026-01-0${i === 0 ? 1 : 2}T10:00:00.123456Z`,
    }));
  const insertThreads = async (state: string, rows: readonly { id: string; at: string }[]) => {
    const { institutionId, id: roundId } = cast.round;
    for (const { id, at } of rows) {
      const { id: personId } = await kull.a.person({ institutionId });
      await kull.owner.query(
        `insert into threads (institution_id, id, round_id, kind, person_id, state, written_at)
         values ($1, $2, $3, 'inbox', $4, $5, $6)`,
        [institutionId, id, roundId, personId, state, at],
      );
    }
  };
  const insertMailings = (rows: readonly { id: string; at: string }[]) =>
    kull.owner.query(
      `with sent as (
         insert into mailings (institution_id, id, round_id, audience, subject, body, receivers,
                               unreachable, sent_by, sent_at)
         select $1, one.id, $2, 'students', 'Hei', 'Hei', 1, 0, $3, one.at
         from unnest($4::uuid[], $5::timestamptz[]) as one (id, at) returning id)
       insert into mailing_receivers (institution_id, mailing_id, enrolment_id)
       select $1, id, $6 from sent`,
      [
        ...[cast.round.institutionId, cast.round.id, cast.people.coordinator.id],
        ...[rows.map(({ id }) => id), rows.map(({ at }) => at), cast.mentees[0]!.id],
      ],
    );
  const pages = async <T extends { next: string | null }>(
    by: TestClient,
    path: string,
  ): Promise<T[]> => {
    const found: T[] = [];
    for (let next: string | null = ''; next !== null; next = found.at(-1)!.next) {
      const answer = await by.get(
        next ? `${path}${path.includes('?') ? '&' : '?'}cursor=${next}` : path,
      );
      expect(answer.status).toBe(200);
      found.push(answer.as<T>());
    }
    return found;
  };
  const ids = (rows: readonly Listed[]): string[] => rows.map(({ id }) => id);

  it('come a page at a time, each once, in the order of the inbox', async () => {
    const inbox = `/rounds/${cast.round.id}/inbox`;
    for (const state of ['open', 'closed'] as const) {
      const rows = written(PAGE + 3);
      await insertThreads(state, rows);
      const found = await pages<Page>(cast.as.coordinator, `${inbox}?state=${state}`);
      expect(found.map(({ items }) => items.length)).toEqual([PAGE, 3]);
      const inOrder = ids(rows);
      expect(found.flatMap(({ items }) => ids(items))).toEqual(
        state === 'open' ? inOrder : inOrder.toReversed(),
      );
    }
  });

  it('come a page at a time of what was sent, and of what came with what goes on', async () => {
    const rows = written(PAGE + 3);
    await insertMailings(rows);
    const newest = ids(rows).toReversed();
    const sent = await pages<Page>(cast.as.coordinator, `/rounds/${cast.round.id}/mailings`);
    expect(sent.map(({ items }) => ids(items))).toEqual([
      newest.slice(0, PAGE),
      newest.slice(PAGE),
    ]);
    const asked = await cast.as.mentee.post(`/rounds/${cast.round.id}/inbox-messages`, {
      body: 'Hei',
    });
    const mine = await pages<Mine>(cast.as.mentee, '/me/messages');
    expect(mine.map(({ mailings, threads }) => [mailings.length, threads.length])).toEqual([
      ...[
        [PAGE - 1, 1],
        [4, 0],
      ],
    ]);
    expect(mine.flatMap(({ mailings }) => ids(mailings))).toEqual(newest);
    expect(mine[0]!.threads).toMatchObject([{ id: asked.as<Listed>().id }]);
  });

  it('go on from a cursor of the list alone', async () => {
    const { as: by, round } = cast;
    const made = (values: unknown): string =>
      Buffer.from(JSON.stringify(values)).toString('base64url');
    const id = newId();
    const bad = ['x', made([]), made([1]), made(['x', id]), made([1.5, id]), made([-1, id])];
    const worse = [made([9e15, id]), made([1, 'x']), made([1, id, 1]), made([1, 2])];
    for (const cursor of [...bad, ...worse])
      for (const [client, path] of [
        [by.coordinator, `/rounds/${round.id}/inbox`],
        [by.coordinator, `/rounds/${round.id}/mailings`],
        [by.mentee, '/me/messages'],
      ] as const) {
        const answer = await client.get(`${path}?cursor=${cursor}`);
        expect([cursor, answer.status]).toEqual([cursor, 422]);
        expect(answer.as<{ code: string }>().code).toBe('page.cursor');
      }
  });
});
