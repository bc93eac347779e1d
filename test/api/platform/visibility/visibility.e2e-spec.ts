import type { Answer } from '../../../support/client.js';
import { kindOf, nameOf, OPERATIONS } from '../../../support/operations.js';
import type { Canary } from './canaries.js';
import { askEverything, type Exchange } from './everything.js';
import { isIntegration, rolesIn, WHOSE, type Role } from './roles.js';
import { sightingsIn } from './sightings.js';
import { Stage } from './stage.js';
import { WHO_MAY } from './who-may/index.js';
import { TOLD_BY_ITSELF, WHO_SEES, type Field } from './who-sees.js';

const NOT_FOUND = `{"type":"urn:kull:problem:not_found","title":"not_found","status":404,"code":"not_found"}`;

/**
 * Every operation of the API's description, asked by everybody for what is their own, another
 * group's, another scheme's and another institution's. Who is let in stands in `who-may`, and who is
 * told what in `who-sees.ts`.
 */
describe('who sees what', () => {
  let stage: Stage;
  let asked: ReadonlyMap<string, Exchange[]>;
  let sightings: { readonly name: string; readonly role: Role; readonly found: Canary }[];

  beforeAll(async () => {
    stage = await Stage.open();
    asked = await askEverything(stage);
    sightings = [...asked].flatMap(([name, exchanges]) =>
      exchanges.flatMap(({ role, answer, others }) =>
        [answer, ...others]
          .flatMap((one) => sightingsIn(one, stage.owners))
          .filter(({ of, field }) => of !== role && !TOLD_BY_ITSELF[name]?.includes(field))
          .map((found) => ({ name, role, found })),
      ),
    );
  }, 900_000);
  afterAll(() => stage.close());

  it('is said of every operation that there is, and of no other', () => {
    const names = OPERATIONS.map(nameOf);
    const unsaid = names.filter((name) => !(name in WHO_MAY));
    const gone = Object.keys(WHO_MAY).filter((name) => !names.includes(name));
    expect({ unsaid, gone }).toEqual({ unsaid: [], gone: [] });
  });

  it.each(OPERATIONS.map(nameOf))('%s is for whom it is said to be for', (name) => {
    const row = WHO_MAY[name];
    if (!row)
      throw new Error(`Say in visibility/who-may who may call it: '${name}': { own: 'mentor' }`);
    const exchanges = asked.get(name) ?? [];
    const there = new Set(exchanges.map(({ whose }) => whose));
    const missing = WHOSE.filter((whose) => row[whose] && !there.has(whose));
    expect(missing.map((whose) => `There is nothing ${whose} for it: see scene.ts`)).toEqual([]);
    const wrong = exchanges.filter((exchange) => !isAsSaid(exchange, rolesIn(row[exchange.whose])));
    // For whom it is, it succeeds: what it is asked with stands in requests.ts.
    expect(wrong.map(told)).toEqual([]);
  });

  it.each(Object.keys(WHO_SEES) as Field[])('%s is told to whom it is said to be told', (field) => {
    const seen = new Map<string, string>();
    for (const { name, role, found } of sightings)
      if (found.field === field) seen.set(`${found.whose} to ${role}`, name);
    const said = WHOSE.flatMap((whose) =>
      [...rolesIn(WHO_SEES[field][whose]).keys()].map((role) => `${whose} to ${role}`),
    );
    expect({
      told: [...seen].filter(([one]) => !said.includes(one)).map((one) => one.join(': ')),
      neverTold: said.filter((one) => !seen.has(one)),
    }).toEqual({ told: [], neverTold: [] });
  });
});

const told = ({ whose, role, answer }: Exchange): string =>
  `${whose} by ${role}: ${answer.status} ${answer.text.slice(0, 200)}`;

const isAsSaid = (exchange: Exchange, allowed: ReadonlyMap<Role, number>): boolean => {
  const { answer, role } = exchange;
  const status = allowed.get(role);
  if (status === undefined) return isRefused(exchange);
  return status === 200 ? isSuccess(answer) : answer.status === status;
};

const isSuccess = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** Refused for who asks, and not told more than that: whether it is there only who sees it anyway. */
const isRefused = ({ answer: { status, text }, operation, role, whose }: Exchange): boolean => {
  // A token is refused for what it is, before anything is looked for.
  if (isIntegration(role) && status === 403) return /"code":"token\.scope"/.test(text);
  if (status === 401) return /"(?:session|token)\.required"/.test(text);
  if (status === 404) return text === NOT_FOUND;
  const seers = rolesIn(WHO_MAY[`GET /${kindOf(operation)}/{id}`]?.[whose]);
  return status === 403 && (seers.has(role) || !operation.path.includes('{'));
};
