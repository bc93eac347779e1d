import { jest } from '@jest/globals';
import { castOf, type Cast, type Role } from '../../support/cast.js';
import type { Answer, TestClient } from '../../support/client.js';
import { TestKull } from '../../support/kull.js';
import { oneOfEach, type Ids } from '../../support/one-of-each.js';
import {
  kindOf,
  OPERATIONS,
  sample,
  sampleQuery,
  type Operation,
} from '../../support/operations.js';

// Every operation, one after the other: it takes longer with each that is added.
jest.setTimeout(600_000);

const NOBODYS = '01900000-0000-7000-8000-000000000000';
const NOT_FOUND = JSON.stringify({
  type: 'urn:kull:problem:not_found',
  title: 'not_found',
  status: 404,
  code: 'not_found',
});
/** The version of everything that has just been made. */
const IF_MATCH = { 'if-match': '"1"' };
/** Nothing that a field of ours expects; the first two are what PostgreSQL cannot keep. */
const TEXTS = ['a\u0000b', '\ud800', 'x'.repeat(100_000), '', '9999-99-99', '25:99'];
const NUMBERS = [-1, 0.5, 2 ** 31, 2 ** 53, 1e300];

/** What holds for every operation there is, also for one that is added tomorrow. */
describe('every operation', () => {
  let kull: TestKull;
  let cast: Cast;
  let here: Ids;
  let there: Ids;

  beforeAll(async () => {
    kull = await TestKull.start();
    cast = await castOf(kull);
    here = await oneOfEach(kull, cast);
    there = await oneOfEach(kull, await castOf(kull));
  });
  afterAll(() => kull.stop());

  const withId = OPERATIONS.filter(({ path }) => path.includes('{'));
  // Who is somebody here already claims no invitation, whatever its token.
  const forPersons = withId.filter(({ name }) => name !== 'Newcomers_claimed');
  const withBody = OPERATIONS.filter(({ body, isForm }) => body && !isForm);
  const idFor = (operation: Operation): string => here[kindOf(operation)] ?? NOBODYS;

  const plausibleQuery = ({ query }: Operation): string[] =>
    query
      // One of two is what an explanation is asked for.
      .filter(({ name, required }) => required || name === 'enrolmentId')
      .map((parameter) => `${parameter.name}=${sampleQuery(parameter, NOBODYS)}`);

  interface Asked {
    readonly body?: unknown;
    readonly query?: readonly string[];
    readonly headers?: Record<string, string>;
  }

  /** Asks an operation what it can be asked, but for what is said otherwise. */
  const ask = (
    client: TestClient,
    o: Operation,
    id: string,
    asked: Asked = {},
  ): Promise<Answer> => {
    const body = asked.body ?? (o.body ? sample(o.body) : undefined);
    const query = asked.query ?? plausibleQuery(o);
    const path = o.path.replace(/\{\w+\}/g, id) + (query.length > 0 ? `?${query.join('&')}` : '');
    const headers = asked.headers ?? IF_MATCH;
    if (!o.isForm) return client.send(o.method, path, body, headers);
    const form = new FormData();
    form.set('file', new Blob(['studentnr;fornavn;etternavn\n1;Kari;Moen']), 'roster.csv');
    form.set('options', JSON.stringify((body as { options: unknown }).options));
    return client.send(o.method, path, form, headers);
  };

  /** At once, so that the server is kept busy while the test reads. */
  const asEach = (roles: readonly Role[], asked: (client: TestClient) => Promise<Answer>) =>
    Promise.all(roles.map(async (role) => [role, await asked(cast.as[role])] as const));

  const askRaw = (o: Operation, content: string, type: string): Promise<Answer> =>
    cast.as.coordinator.sendRaw(o.method, o.path.replace(/\{\w+\}/g, idFor(o)), content, {
      ...IF_MATCH,
      'content-type': type,
    });

  it('has its kind of id known here', () => {
    const kinds = new Set(withId.map(kindOf));
    expect([...kinds].filter((kind) => !(kind in here)).toSorted()).toEqual([
      'invitations',
      'sent-mails',
    ]);
  });

  it('answers an unknown id, a malformed one and another institution’s alike', async () => {
    const told: string[] = [];
    for (const o of forPersons) {
      // An open link is for everybody, and a calendar's address for whoever has it: only one that is none is
      // unknown.
      const isForAll = ['open-links', 'calendars'].includes(kindOf(o));
      const foreign = (isForAll ? undefined : there[kindOf(o)]) ?? NOBODYS;
      for (const id of [NOBODYS, 'not-an-id', '%00', `${NOBODYS}x`, foreign])
        for (const [role, { status, text }] of await asEach(
          ['coordinator', 'administrator', 'mentor', 'mentee'],
          (client) => ask(client, o, id),
        ))
          if (status !== 404 || text !== NOT_FOUND)
            told.push(`${o.name} of ${id} as ${role}: ${status} ${text}`);
    }
    expect(told).toEqual([]);
  });

  it('answers someone else’s like an unknown one', async () => {
    const told: string[] = [];
    const owned = withId
      .filter((o) => /groups|enrolments|meetings|proposals/.test(kindOf(o)))
      // A group with free seats is there for every student of its round, to be joined.
      .filter(({ name }) => name !== 'Groups_join');
    for (const o of owned)
      for (const role of ['otherMentee', 'otherMentor', 'otherCoordinator'] as const) {
        const { status, text } = await ask(cast.as[role], o, idFor(o));
        if (status !== 404 || text !== NOT_FOUND)
          told.push(`${o.name} as ${role}: ${status} ${text}`);
      }
    expect(told).toEqual([]);
  });

  it('breaks on no query', async () => {
    const faults = new Faults();
    const cursors = [['x'], [1, 2, 3], ['', '', NOBODYS], ['a\u0000', '2026-13-41', NOBODYS]].map(
      (values) => Buffer.from(JSON.stringify(values)).toString('base64url'),
    );
    const values = ['-1', '1e9', '99999999999999999999', 'a%00b', '', '%F0%9F', ...cursors];
    for (const o of OPERATIONS)
      for (const { name } of o.query) {
        const others = plausibleQuery(o).filter((part) => !part.startsWith(`${name}=`));
        for (const value of [...values, `a&${name}=b`, `a&${name}[c]=d`]) {
          const query = [`${name}=${value}`, ...others];
          const answer = await ask(cast.as.coordinator, o, idFor(o), { query });
          faults.look(`${o.name} ${query.join('&')}`, answer);
        }
      }
    expect(faults.found).toEqual([]);
  });

  it('refuses a body that it cannot read, or that is another type', async () => {
    const faults = new Faults();
    const json = 'application/json';
    const long = JSON.stringify({ long: 'x'.repeat(2_000_000) });
    for (const o of withBody) {
      const whole = Object(sample(o.body!)) as object;
      for (const body of [[], 'text', 7, { ...whole, unknownProperty: 1 }]) {
        const answer = await ask(cast.as.coordinator, o, idFor(o), { body });
        faults.refused(`${o.name} ${JSON.stringify(body)}`, answer);
      }
      for (const [what, content, type, status] of [
        ['cut off', '{"half":', json, 400],
        ['of 2 MB', long, json, 413],
        ['of an unknown character set', '{}', `${json}; charset=x`, 415],
        ['as text', JSON.stringify(whole), 'text/plain', 415],
        ['as a form', 'a=b', 'application/x-www-form-urlencoded', 415],
      ] as const) {
        const answer = await askRaw(o, content, type);
        faults.look(`${o.name} ${what}`, answer);
        if (answer.status !== status) faults.found.push(`${o.name} ${what}: ${answer.status}`);
      }
    }
    expect(faults.found).toEqual([]);
  });

  it('breaks on no text and no number', async () => {
    const faults = new Faults();
    for (const o of withBody) {
      const whole = sample(o.body!, { all: true });
      const bodies = [
        ...NUMBERS.map((number) => sample(o.body!, { number, all: true })),
        ...TEXTS.map((text) => sample(o.body!, { text: () => text, all: true })),
        // One at a time too, where everything else is as it may be.
        ...TEXTS.flatMap((text) => eachText(whole, text)),
        ...TEXTS.flatMap((text) => eachText(sample(o.body!), text)),
        ...TEXTS.flatMap((text) => eachText(whole, text).map((one) => changedOnly(one, whole))),
      ];
      const roles = ['coordinator', 'mentor', 'mentee'] as const;
      const clients = await Promise.all(roles.map((role) => kull.as(cast.people[role])));
      for (const body of eachOnce(bodies))
        for (const answer of await Promise.all(
          clients.map((client) => ask(client, o, idFor(o), { body })),
        ))
          faults.look(`${o.name} ${JSON.stringify(body).slice(0, 150)}`, answer);
    }
    expect(faults.found).toEqual([]);
  });

  it('breaks on no version', async () => {
    const faults = new Faults();
    const versions = ['"99999999999999999999"', '"4294967296"', '"-1"', '1', '*', '""'];
    for (const o of withId.filter(({ method }) => method !== 'GET'))
      for (const version of versions)
        for (const [role, answer] of await asEach(['coordinator', 'mentor', 'mentee'], (client) =>
          ask(client, o, idFor(o), { headers: { 'if-match': version } }),
        ))
          faults.look(`${o.name} ${version} as ${role}`, answer);
    expect(faults.found).toEqual([]);
  });
});

/** What broke, and what was refused without saying so as a problem with a code. */
class Faults {
  readonly found: string[] = [];

  look(what: string, { status, headers, body, text }: Answer): void {
    const { code, status: said } = Object(body) as { code?: unknown; status?: unknown };
    const type = headers.get('content-type') ?? '';
    const isProblem =
      type.startsWith('application/problem+json') && typeof code === 'string' && said === status;
    if (status >= 500 || (status >= 400 && !isProblem))
      this.found.push(`${what}: ${status} ${text.slice(0, 200)}`);
  }

  refused(what: string, answer: Answer): void {
    this.look(what, answer);
    if (answer.status < 400) this.found.push(`${what}: ${answer.status}`);
  }
}

/** The same value as many times as it holds texts, another one replaced in each. */
const eachText = (value: unknown, text: string): unknown[] => {
  if (typeof value === 'string') return [text];
  if (Array.isArray(value))
    return value.flatMap((item, i) =>
      eachText(item, text).map((one): unknown[] => value.with(i, one)),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    eachText(item, text).map((one) => ({ ...value, [key]: one })),
  );
};

/** Where a body has no number, or no more than one text, several of the above come to the same. */
const eachOnce = (bodies: readonly unknown[]): unknown[] => [
  ...new Map(bodies.map((body) => [JSON.stringify(body), body])).values(),
];

/** What of a body is not as in `whole`: a change of one property. */
const changedOnly = (body: unknown, whole: unknown): unknown => {
  const before = Object(whole) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(Object(body) as object).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]),
    ),
  );
};
