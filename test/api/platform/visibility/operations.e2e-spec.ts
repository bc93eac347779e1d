import type { Answer } from '../../../support/client.js';
import { OPERATIONS, kindOf, type Operation } from '../../../support/operations.js';
import { nameOf } from './asking.js';
import { rolesIn, ROLES, WHOSE, type Role, type Whose } from './roles.js';
import { Stage } from './stage.js';
import { WHO_MAY, type Row } from './who-may/index.js';

const NOT_FOUND =
  /^\{"type":"urn:kull:problem:not_found","title":"not_found","status":404,"code":"not_found"\}$/;

/**
 * Every operation of the API's description, asked by everybody for what is their own, another
 * group's, another scheme's and another institution's. Who is let in stands in `who-may`.
 */
describe('who may call which operation', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());

  it('is said of every operation that there is, and of no other', () => {
    const names = OPERATIONS.map(nameOf);
    const unsaid = names.filter((name) => !(name in WHO_MAY));
    const gone = Object.keys(WHO_MAY).filter((name) => !names.includes(name));
    expect({ unsaid, gone }).toEqual({ unsaid: [], gone: [] });
  });

  it.each(OPERATIONS.map((operation) => [nameOf(operation), operation] as const))(
    '%s',
    async (name, operation) => {
      const row = WHO_MAY[name];
      if (!row)
        throw new Error(`Say in visibility/who-may who may call it: '${name}': { own: 'mentor' }`);
      const wrong: string[] = [];
      for (const whose of WHOSE) {
        if (stage.has(operation, whose)) wrong.push(...(await faultsOf(operation, whose, row)));
        else if (row[whose]) wrong.push(`There is nothing ${whose} for it: see scene.ts`);
      }
      expect(wrong).toEqual([]);
    },
  );

  const faultsOf = async (operation: Operation, whose: Whose, row: Row): Promise<string[]> => {
    const allowed = rolesIn(row[whose]);
    const answers = await stage.askAs(ROLES, operation, whose);
    return [...answers].flatMap(([role, answer]) => {
      const told = `${whose} by ${role}: ${answer.status} ${answer.text.slice(0, 200)}`;
      const status = allowed.get(role);
      if (status === undefined) return isRefused(answer, role, operation, whose) ? [] : [told];
      return answer.status === status || (status === 200 && isSuccess(answer)) ? [] : [told];
    });
  };
});

const isSuccess = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** Refused for who asks, and not told more than that: whether it is there only who sees it anyway. */
const isRefused = (
  { status, text }: Answer,
  role: Role,
  operation: Operation,
  whose: Whose,
): boolean => {
  if (status === 401) return /"(?:session|token)\.required"/.test(text);
  if (status === 404) return NOT_FOUND.test(text);
  const seen = WHO_MAY[`GET /${kindOf(operation)}/{id}`]?.[whose];
  const isKnown = !operation.path.includes('{') || rolesIn(seen).has(role);
  return status === 403 && isKnown;
};
