import type { Cast } from '../../../../support/cast.js';
import type { Role } from '../roles.js';

const SCOPES = ['rounds:read', 'participants:read', 'groups:read'];

/** With every scope that there is: for the whole institution, and for the scheme of the cast. */
export const tokensOf = async ({
  as,
  round,
}: Cast): Promise<Readonly<Partial<Record<Role, string>>>> => {
  const make = async (given: object = {}): Promise<string> => {
    const made = await as.administrator.post('/api-tokens', {
      ...{ name: 'FS', scopes: SCOPES, ...given },
    });
    return made.as<{ secret: string }>().secret;
  };
  return {
    integration: await make(),
    schemeIntegration: await make({ schemeId: round.schemeId }),
  };
};
