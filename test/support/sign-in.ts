import type { Answer, TestClient } from './client.js';

/** A browser's jar at the provider: name and value of each cookie. */
type Jar = Map<string, string>;

const visit = async (jar: Jar, address: string, form?: URLSearchParams): Promise<Response> => {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(address, {
    redirect: 'manual',
    method: form ? 'POST' : 'GET',
    headers: { cookie },
    ...(form ? { body: form } : {}),
  });
  for (const set of response.headers.getSetCookie()) {
    const [name = '', ...value] = set.split(';')[0]!.split('=');
    jar.set(name, value.join('='));
  }
  return response;
};

/** From the provider's address to the query that the browser is sent back to Kull with. */
export const signInAtProvider = async (
  address: string,
  form: Record<string, string>,
  jar: Jar = new Map(),
): Promise<string> => {
  let at = address;
  for (let hop = 0; hop < 12; hop += 1) {
    const page = await visit(jar, at);
    const answer = page.status === 200 ? await visit(jar, at, new URLSearchParams(form)) : page;
    const location = answer.headers.get('location');
    if (!location) throw new Error(`The provider answered ${answer.status} at ${at}`);
    const next = new URL(location, at);
    if (next.pathname === '/sign-in/returned') return next.search;
    at = next.href;
  }
  throw new Error('The provider sent the browser in circles');
};

/** The whole way: begun at Kull, through the provider as `login`, back to Kull. */
export const signInThroughProvider = async (client: TestClient, login: string): Promise<Answer> => {
  const begun = await client.post('/sign-in/openid');
  if (begun.status !== 200) return begun;
  const parameters = await signInAtProvider(begun.as<{ address: string }>().address, { login });
  return client.post('/sign-in/openid/return', { parameters });
};
