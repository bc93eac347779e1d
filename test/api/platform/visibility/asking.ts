import type { Answer } from '../../../support/client.js';
import { nameOf, sample, type Operation } from '../../../support/operations.js';
import { otherwise } from './otherwise.js';
import { REQUESTS, type Asked, type Of } from './requests.js';
import type { Role, Whose } from './roles.js';
import { clientOf, thingOf, type Scene } from './scene/scene.js';

interface Manner {
  readonly role: Role;
  readonly whose: Whose;
  /** Instead of the operation's own. */
  readonly method?: string;
  /** Instead of what it is asked with otherwise. */
  readonly body?: unknown;
}

/**
 * Asks as `role` for what is `whose`; first what is judged, then in every other way.
 *
 * @param address where a Kull listens
 */
export const ask = async (
  address: string,
  scene: Scene,
  operation: Operation,
  { role, whose, method = operation.method, body: given }: Manner,
): Promise<[Answer, ...Answer[]]> => {
  const setting = whose === 'otherGroup' ? 'own' : whose;
  const of: Of = {
    cast: scene.casts[setting],
    before: scene.before[setting],
    ids: scene.things[whose],
    role,
  };
  const asked = {
    ...REQUESTS[nameOf(operation)]?.(of),
    ...(given !== undefined && { body: given }),
  };
  const send = ({ id, body, version = 1, query }: Asked): Promise<Answer> => {
    const to = id ?? thingOf(scene, operation, whose) ?? '';
    const path = operation.path.replace(/\{\w+\}/, to) + queryOf(operation, query);
    const sent = body ?? (operation.body ? sample(operation.body) : undefined);
    const token = scene.tokens[role];
    const headers = {
      'if-match': `"${version}"`,
      ...(token && { authorization: `Bearer ${token}` }),
    };
    return clientOf(address, scene, role).send(method, path, sent, headers);
  };
  const first = await send(asked);
  const others = otherwise(operation).map((other) => send({ ...asked, ...other }));
  return [first, ...(await Promise.all(others))];
};

const queryOf = ({ query }: Operation, asked: Asked['query']): string => {
  const required = query.filter((q) => q.required).map(({ name }) => [name, 'a']);
  const parameters = new URLSearchParams({
    ...(Object.fromEntries(required) as Record<string, string>),
    ...asked,
  });
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
};
