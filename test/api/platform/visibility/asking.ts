import type { Answer } from '../../../support/client.js';
import type { TestKull } from '../../../support/kull.js';
import { sample, type Operation } from '../../../support/operations.js';
import { REQUESTS, type Asked, type Of } from './requests.js';
import type { Role, Whose } from './roles.js';
import { clientOf, thingOf, type Scene } from './scene.js';

/** `GET /groups/{id}` */
export const nameOf = ({ method, path }: Operation): string => `${method} ${path}`;

/** Asks as `role` for what is `whose`. */
export const ask = (
  kull: TestKull,
  scene: Scene,
  operation: Operation,
  { role, whose }: { role: Role; whose: Whose },
): Promise<Answer> => {
  const setting = whose === 'otherGroup' ? 'own' : whose;
  const of: Of = {
    cast: scene.casts[setting],
    before: scene.before[setting],
    ids: scene.things[whose],
    role,
  };
  const asked = REQUESTS[nameOf(operation)]?.(of) ?? {};
  const id = asked.id ?? thingOf(scene, operation, whose) ?? '';
  const path = operation.path.replace(/\{\w+\}/, id) + queryOf(operation, asked);
  const body = asked.body ?? (operation.body ? sample(operation.body) : undefined);
  const headers = { 'if-match': `"${asked.version ?? 1}"` };
  return clientOf(kull, scene, role).send(operation.method, path, body, headers);
};

const queryOf = ({ query }: Operation, asked: Asked): string => {
  const required = query.filter((q) => q.required).map(({ name }) => [name, 'a']);
  const parameters = new URLSearchParams({
    ...(Object.fromEntries(required) as Record<string, string>),
    ...asked.query,
  });
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
};
