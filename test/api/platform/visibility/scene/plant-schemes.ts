import type { TestKull } from '../../../../support/kull.js';
import type { Ids } from '../../../../support/one-of-each.js';
import { canary } from '../canaries.js';
import type { Whose } from '../roles.js';
import { SETTINGS, type Scene } from './scene.js';

/** A canary in each field of the schemes, their meetings, and of who asks to come in. */
export const plantSchemes = async (kull: TestKull, scene: Scene): Promise<void> => {
  for (const setting of SETTINGS) {
    const { round, people } = scene.casts[setting];
    await named(kull, setting, round.schemeId);
    await asked(kull, setting, round.id);
    await imported(kull, setting, {
      institutionId: round.institutionId,
      roundId: scene.before[setting].roundId,
      by: people.coordinator.id,
    });
  }
  for (const whose of SETTINGS)
    await kull.owner.query(`update mentor_choices set message = $2 where id = $1`, [
      scene.before[whose].choosing.requestId,
      canary('requestMessage', whose, whose === 'own' ? 'mentee' : 'x'),
    ]);
  for (const whose of SETTINGS)
    await kull.owner.query(`update wish_lists set message = $2 where enrolment_id = $1`, [
      scene.before[whose].choosing.menteeId,
      canary('wishMessage', whose, whose === 'own' ? 'mentee' : 'x'),
    ]);
  for (const whose of SETTINGS)
    await kull.owner.query(`update mentor_applications set motivation = $2 where round_id = $1`, [
      scene.casts[whose].round.id,
      canary('request', whose, whose === 'own' ? 'lead' : 'x'),
    ]);
  for (const whose of SETTINGS)
    await kull.owner.query(`update agreement_goals set body = $2 where agreement_id = $1`, [
      scene.before[whose].agreed.agreementId,
      canary('goal', whose, 'x'),
    ]);
  for (const whose of SETTINGS)
    await kull.owner.query(`update mailings set subject = $2, body = $2 where id = $1`, [
      scene.things[whose]['mailings'],
      canary('mailing', whose, 'x'),
    ]);
  for (const whose of SETTINGS) await written(kull, whose, scene.things[whose]);
  for (const whose of ['own', 'otherGroup', 'otherScheme', 'otherInstitution'] as const)
    await met(kull, whose, scene.things[whose]['groups']!);
};

const written = async (kull: TestKull, whose: Whose, ids: Ids): Promise<void> => {
  const inThread = `update messages set body = $2 where thread_id = $1`;
  for (const [sql, of, field] of [
    [inThread, 'group-threads', 'groupMessage'],
    [inThread, 'threads', 'privateMessage'],
    [inThread, 'inbox-threads', 'inboxMessage'],
    [`update messages set body = $2 where id = $1`, 'reported-messages', 'reportedMessage'],
    [`update message_reports set words = $2 where id = $1`, 'message-reports', 'reportWords'],
  ] as const)
    // The mentor's own words, of what the mentor has reported.
    await kull.owner.query(sql, [
      ids[of],
      canary(field, whose, field === 'reportWords' && whose === 'own' ? 'mentor' : 'x'),
    ]);
};

const named = (kull: TestKull, whose: Whose, schemeId: string) =>
  kull.owner.query(`update schemes set name = $2 where id = $1`, [
    schemeId,
    canary('scheme', whose, 'x'),
  ]);

const asked = async (kull: TestKull, whose: Whose, roundId: string): Promise<void> => {
  await kull.owner.query(`update join_requests set note = $2 where round_id = $1`, [
    roundId,
    canary('request', whose, 'x'),
  ]);
  await kull.owner.query(
    `update identities i set family_name = $2, email = $2 || '@kull.example'
     from join_requests j where j.identity_id = i.id and j.round_id = $1`,
    [roundId, canary('request', whose, 'x')],
  );
};

const imported = (
  kull: TestKull,
  whose: Whose,
  { institutionId, roundId, by }: { institutionId: string; roundId: string; by: string },
) =>
  kull.owner.query(
    `insert into roster_imports
       (institution_id, id, round_id, role, file_name, imported_by, counts)
     values ($1, gen_random_uuid(), $2, 'mentee', $3, $4, '{}')`,
    [institutionId, roundId, canary('fileName', whose, 'x'), by],
  );

const met = async (kull: TestKull, whose: Whose, groupId: string): Promise<void> => {
  await kull.owner.query(
    `update meetings set place = $2, link = 'https://kull.example/' || $2,
       summary = case state when 'held' then $3 end,
       next_step = case state when 'held' then $3 end,
       next_step_on = case state when 'held' then date '2099-01-01' end,
       topics = case state when 'held' then array[$4] else '{}' end
     where group_id = $1`,
    [
      ...[groupId, canary('meeting', whose, 'x')],
      ...[canary('summary', whose, 'x'), canary('topics', whose, 'x')],
    ],
  );
  // What it said before it was corrected.
  await kull.owner.query(
    `insert into log_versions (institution_id, meeting_id, version, written_at, written_by, written_as,
                               state, topics, summary, next_step, next_step_on, attendance)
     select t.institution_id, t.id, 0, t.logged_at, t.logged_by, 'coordinator', 'held', t.topics,
            t.summary, t.next_step, t.next_step_on,
            (select jsonb_agg(jsonb_build_object('enrolmentId', a.enrolment_id,
                                                 'presence', a.presence))
             from attendances a where a.meeting_id = t.id)
     from meetings t where t.group_id = $1 and t.state = 'held'
       and exists (select from attendances a where a.meeting_id = t.id)`,
    [groupId],
  );
  await kull.owner.query(`update concerns set body = $2 where group_id = $1`, [
    groupId,
    canary('concern', whose, whose === 'own' ? 'mentor' : 'x'),
  ]);
  await kull.owner.query(
    `update reflections set body = $2 where meeting_id in (
       select id from meetings where group_id = $1)`,
    [groupId, canary('reflection', whose, whose === 'own' ? 'mentor' : 'x')],
  );
};
