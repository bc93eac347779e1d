import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { castOf, type Cast } from '../support/cast.js';
import { TestClient, type Answer } from '../support/client.js';
import { TestKull } from '../support/kull.js';
import { oneOfEach, type Ids } from '../support/one-of-each.js';
import { kindOf } from '../support/operations.js';
import { ASKERS, Cookies, type Asker } from './askers.js';
import { plan, type Planned } from './requests.js';
import { SlowQueries } from './slow-queries.js';
import { faultOf, type Markers } from './verdict.js';

const REQUESTS = Number(process.env['KULL_FUZZ_REQUESTS'] ?? 100_000);
const SEED = Number(process.env['KULL_FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const AT_ONCE = 16;
/** What a cast has is soon withdrawn, ended or full: then there is a new one. */
const PER_CAST = 4_000;
const NOBODYS = '01900000-0000-7000-8000-000000000000';

interface Scene {
  readonly cast: Cast;
  readonly own: Ids;
  readonly foreign: Ids;
  readonly cookies: Cookies;
}

/** `npm run fuzz`: what no request may bring about, whoever sends it. */
describe('the API under generated requests', () => {
  let kull: TestKull;
  let slow: SlowQueries;
  const markers: Markers = { foreign: mark(), reflection: mark(), concern: mark() };
  const faults = new Map<string, string>();
  const statuses = new Map<number, number>();
  const times: number[] = [];
  const count = { broken: 0, foreign: 0, unclear: 0 };

  beforeAll(async () => {
    kull = await TestKull.start();
    const { rows } = await kull.owner.query<{ name: string }>(`select current_database() as name`);
    const address = new URL(process.env['KULL_TEST_TEMPLATE']!);
    address.pathname = `/${rows[0]!.name}`;
    slow = await SlowQueries.watch(address.href);
  });
  afterAll(async () => {
    await slow.end();
    await kull.stop();
  });

  const stage = async (): Promise<Scene> => {
    const cast = await castOf(kull);
    const other = await castOf(kull);
    const [own, foreign] = [await oneOfEach(kull, cast), await oneOfEach(kull, other)];
    await markForeign(kull, other.round.institutionId, markers.foreign);
    await kull.owner.query(
      `insert into reflections (institution_id, meeting_id, author_id, body)
       values ($1, $2, $3, $4)`,
      [cast.round.institutionId, own['meetings'], cast.people.mentor.id, markers.reflection],
    );
    await kull.owner.query(`update concerns set body = $2 where id = $1`, [
      own['concerns'],
      markers.concern,
    ]);
    return { cast, own, foreign, cookies: new Cookies(kull, cast) };
  };

  const send = async (scene: Scene, planned: Planned): Promise<void> => {
    const asker = ASKERS[planned.asker % ASKERS.length]!;
    const answer = await ask(kull.baseUrl, scene, planned, asker);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    times.push(answer.ms);
    if (answer.status === 401) scene.cookies.forget(asker);
    const reads = {
      foreign: asker === 'otherInstitution',
      reflection: asker === 'mentor',
      concern: asker === 'mentor' || asker === 'coordinator',
    };
    const fault = faultOf(answer, markers, reads);
    if (!fault) return;
    count[fault.kind] += 1;
    const { operation, owner } = planned;
    const body = JSON.stringify(planned.body).slice(0, 300);
    const query = JSON.stringify(planned.query).slice(0, 200);
    faults.set(
      `${operation.name} ${fault.kind}`,
      `${operation.name} of ${owner} by ${asker}: ${fault.what}\n    ${query} ${JSON.stringify(planned.headers)} ${body}`,
    );
  };

  it(
    `answers ${REQUESTS} of them (seed ${SEED}), and gives nothing away`,
    async () => {
      for (let sent = 0; sent < REQUESTS; sent += PER_CAST) {
        const scene = await stage();
        const queue = plan(Math.min(PER_CAST, REQUESTS - sent), SEED + sent).values();
        const worker = async (): Promise<void> => {
          for (const planned of queue) await send(scene, planned);
        };
        await Promise.all(Array.from({ length: AT_ONCE }, worker));
      }
      const slowOnes = await slow.end();
      const report = { seed: SEED, requests: times.length, count, slow: slowOnes.length };
      const statusRows = Object.fromEntries([...statuses].sort(([a], [b]) => a - b));
      const file = process.env['KULL_FUZZ_REPORT'];
      if (file)
        writeFileSync(
          file,
          JSON.stringify({ ...report, statuses: statusRows, ms: percentiles(times) }),
        );
      expect([...faults.values()]).toEqual([]);
      expect(slowOnes).toEqual([]);
    },
    60 * 60_000,
  );
});

function mark(): string {
  return `marker-${randomBytes(6).toString('hex')}`;
}

/** Every text of the other institution that a reader of it would see holds the marker. */
const markForeign = async (kull: TestKull, institutionId: string, marker: string) => {
  for (const statement of [
    `update institutions set name = $2 where id = $1`,
    `update persons set given_name = $2, family_name = $2, email = $2 || id where institution_id = $1`,
    `update schemes set name = $2 where institution_id = $1`,
    `update rounds set name = $2 where institution_id = $1`,
    `update meetings set place = $2, summary = $2 where institution_id = $1`,
    `update programmes set name = $2 where institution_id = $1`,
  ])
    await kull.owner.query(statement, [institutionId, marker]);
};

const idOf = ({ own, foreign }: Scene, { operation, owner, malformedId }: Planned): string => {
  if (owner === 'malformed') return encodeURIComponent(toSendable(malformedId)) || '%20';
  const ids = { own, otherInstitution: foreign, nobody: {} as Ids }[owner];
  return ids[kindOf(operation)] ?? NOBODYS;
};

/** Half a character cannot be sent in an address at all. */
const toSendable = (text: string): string => text.toWellFormed().slice(0, 500);

const ask = async (
  baseUrl: string,
  scene: Scene,
  planned: Planned,
  asker: Asker,
): Promise<Answer & { ms: number }> => {
  const { operation, query, headers, body } = planned;
  const parameters = query.map(([n, v]) =>
    [n, v].map((part) => encodeURIComponent(toSendable(part))).join('='),
  );
  const path = operation.path.replaceAll(/\{\w+\}/g, idOf(scene, planned));
  const client = new TestClient(baseUrl, await scene.cookies.of(asker));
  const from = performance.now();
  const to = parameters.length > 0 ? `${path}?${parameters.join('&')}` : path;
  const answer =
    body && 'raw' in body && operation.method !== 'GET'
      ? await client.sendRaw(operation.method, to, body.raw, {
          ...headers,
          'content-type': body.type,
        })
      : await client.send(
          operation.method,
          to,
          body && 'json' in body && operation.method !== 'GET' ? body.json : undefined,
          headers,
        );
  return { ...answer, ms: performance.now() - from };
};

const percentiles = (values: readonly number[]): Record<'p50' | 'p99' | 'max', number> => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!);
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
};
