import type { Answer } from '../../../support/client.js';
import type { TestKull } from '../../../support/kull.js';
import { nameOf, sample, type Operation } from '../../../support/operations.js';
import { otherwise } from './otherwise.js';
import { REQUESTS, type Asked, type Of } from './requests.js';
import type { Role, Whose } from './roles.js';
import { clientOf, thingOf, type Scene } from './scene/scene.js';

/** Asks as `role` for what is `whose`; first what is judged, then in every other way. */
export const ask = async (
  kull: TestKull,
  scene: Scene,
  operation: Operation,
  { role, whose, method = operation.method }: { role: Role; whose: Whose; method?: string },
): Promise<[Answer, ...Answer[]]> => {
  const setting = whose === 'otherGroup' ? 'own' : whose;
  const of: Of = {
    cast: scene.casts[setting],
    before: scene.before[setting],
    ids: scene.things[whose],
    role,
  };
  const asked = REQUESTS[nameOf(operation)]?.(of) ?? {};
  const send = ({ id, body, version = 1, query }: Asked): Promise<Answer> => {
    const to = id ?? thingOf(scene, operation, whose) ?? '';
    const path = operation.path.replace(/\{\w+\}/, to) + queryOf(operation, query);
    const sent = body ?? (operation.body ? sample(operation.body) : undefined);
    const headers = { 'if-match': `"${version}"` };
    return clientOf(kull, scene, role).send(method, path, sent, headers);
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
