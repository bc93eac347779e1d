import { issueInvitations } from '#enrolment';
import { Actor } from '#kernel';
import type { ProposalView } from '#placement';
import { Round } from '#schemes';
import type { Cast } from '../../../../support/cast.js';
import type { TestKull } from '../../../../support/kull.js';
import type { Ids } from '../../../../support/one-of-each.js';
import { rosterForm, type Preview } from '../../../../support/roster-files.js';
import { dropInRound, type DropInRound } from './drop-in.js';
import { agreedPair, type Agreed } from './agreed.js';
import { choosingRound, type Choosing } from './choosing.js';

/** What there is of a scheme's next round, where people are invited and groups are proposed. */
export interface BeforeRunning {
  readonly roundId: string;
  readonly proposal: ProposalView;
  /** On the roster, and not invited yet. */
  readonly listedId: string;
  /** What the link of an invitation holds, which is the mentee's. */
  readonly token: string;
  readonly programmeId: string;
  readonly choosing: Choosing;
  readonly dropIn: DropInRound;
  readonly agreed: Agreed;
  readonly roster: { readonly file: string; readonly fingerprint: string };
}

export const beforeRunning = async (
  kull: TestKull,
  { as, round, people }: Cast,
  { proposals: proposalId }: Ids,
): Promise<BeforeRunning> => {
  const proposal = (await as.coordinator.get(`/proposals/${proposalId}`)).as<ProposalView>();
  const { rows } = await kull.owner.query<{ round_id: string }>(
    `select round_id from proposals where id = $1`,
    [proposalId],
  );
  const roundId = rows[0]!.round_id;
  const next = Object.assign(new Round(), round, { id: roundId });
  const programme = await kull.a.programme(round);
  const listed = await kull.a.enrolment({
    in: next,
    state: 'listed',
    person: { givenName: 'Aisha', familyName: 'Khan', programmeId: programme.id },
  });
  const invited = await kull.a.enrolment({
    in: next,
    state: 'invited',
    personId: people.mentee.id,
  });
  const links = await kull.db.run(Actor.institution(round.institutionId), (tx) =>
    issueInvitations(tx, [invited.id]),
  );
  const file = `studentnr;fornavn;etternavn;programkode\n77001;Kari;Moen;${programme.code}\n`;
  const form = rosterForm({ bytes: file, options: { role: 'mentee' } });
  const preview = await as.coordinator.post(`/rounds/${roundId}/roster-previews`, form);
  const { fingerprint } = preview.as<Preview>();
  const choosing = await choosingRound(kull, { round, people });
  const agreed = await agreedPair(kull, { round, people });
  return {
    agreed,
    choosing,
    dropIn: await dropInRound(kull, { round, people }),
    ...{
      roundId,
      proposal,
      listedId: listed.id,
      token: links.get(invited.id)!.token,
      programmeId: programme.id,
    },
    roster: { file, fingerprint },
  };
};
