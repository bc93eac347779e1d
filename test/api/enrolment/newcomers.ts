import type { Enrolment } from '#enrolment';
import type { Person } from '#people';
import type { Institution } from '#platform';
import type { Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { TestIdentityProvider } from '../../support/identity-provider.js';
import { TestKull } from '../../support/kull.js';
import { signInThroughProvider } from '../../support/sign-in.js';
import { SmtpSink } from '../notices/smtp-sink.js';

/** An open round, and people who sign in at a provider whom no roster knows by Feide name. */
export class Newcomers {
  provider!: TestIdentityProvider;
  postbox!: SmtpSink;
  kull!: TestKull;
  institution!: Institution;
  round!: Round;
  coordinator!: TestClient;
  administrator!: TestClient;

  async start(): Promise<this> {
    this.provider = await TestIdentityProvider.start('http://localhost:3000');
    this.postbox = new SmtpSink();
    const env = { ...this.provider.env, SMTP_URL: await this.postbox.listen() };
    this.kull = await TestKull.start({ env });
    const { a, owner } = this.kull;
    const institution = await a.institution({ name: 'Høgskolen', isDemo: false });
    await owner.query(`insert into realms values ('hs.example', $1)`, [institution.id]);
    const scheme = await a.scheme({ institutionId: institution.id });
    this.institution = institution;
    this.round = await a.round({ of: scheme, state: 'open' });
    this.coordinator = await this.kull.as(
      await a.coordinator({ institutionId: institution.id, schemeId: scheme.id }),
    );
    const grants = [{ role: 'administrator', schemeId: null } as const];
    this.administrator = await this.kull.as(await a.person({ in: institution, grants }));
    return this;
  }

  async stop(): Promise<void> {
    await this.kull.stop();
    await this.postbox.close();
    await this.provider.stop();
  }

  readonly enter = async (login: string, name = 'Aisha Khan'): Promise<TestClient> => {
    this.provider.accounts.set(login, {
      name,
      email: `${login}@hs.example`,
      'https://n.feide.no/claims/userid_sec': [`feide:${login}@hs.example`],
    });
    const client = this.kull.client();
    expect((await signInThroughProvider(client, login)).body).toEqual({ known: false });
    return client;
  };

  readonly invited = async (
    given: Partial<Person> = {},
  ): Promise<{ enrolment: Enrolment; token: string }> => {
    const { kull, round, postbox } = this;
    const enrolment = await kull.a.enrolment({ in: round, state: 'listed', person: given });
    const body = { enrolmentIds: [enrolment.id] };
    const answer = await this.coordinator.post(`/rounds/${round.id}/invitations`, body);
    expect(answer.status).toBe(200);
    await kull.settled();
    const { rows } = await kull.owner.query<{ email: string }>(
      `select email from persons where id = $1`,
      [enrolment.personId],
    );
    // Theirs: another mail may have come after it.
    const { source } = postbox.received.findLast(({ to }) => to.includes(rows[0]!.email))!;
    // Quoted-printable breaks long lines.
    return { enrolment, token: /\/invitations\/(\S+)/.exec(source.replaceAll('=\r\n', ''))![1]! };
  };
}

export const who = async (client: TestClient): Promise<string | null> =>
  (await client.get('/session')).as<{ person: { id: string } | null }>().person?.id ?? null;

export const doorOf = async (client: TestClient, token: string): Promise<string> =>
  (await client.get(`/invitations/${token}`)).as<{ door: string }>().door;
