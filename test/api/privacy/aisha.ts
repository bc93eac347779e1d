import { Identity } from '#access';
import { FormAnswer, JoinRequest } from '#enrolment';
import { Actor } from '#kernel';
import { Person } from '#people';
import { Mailer } from '#platform';
import { Form } from '#schemes';
import type { Cast } from '../../support/cast.js';
import { formField } from '../../support/form-field.js';
import type { TestKull } from '../../support/kull.js';

export const AISHA = {
  givenName: 'Aisha Noor',
  familyName: "O'Khan",
  email: 'aisha.okhan@student.example',
  phone: '+4791827364',
  studentNumber: '918273',
  feideId: 'aisok001@kull.example',
};
/** Everything that says who it is, as it may stand in a text. */
export const TRACES = [
  ...['Aisha', "O'Khan", 'O&#39;Khan', 'aisha.okhan', '91827364', '918 27 364', '918273'],
  ...['aisok001', 'nettleser-til-aisha', 'emne-til-aisha'],
];

/** Who of the cast's mentees is to be erased, present in as many tables as there are. */
export const aisha = async (kull: TestKull, cast: Cast) => {
  const enrolment = cast.mentees[0]!;
  const { institutionId, personId } = enrolment;
  await kull.db.run(Actor.institution(institutionId), async (tx) => {
    await tx.repository(Person).update({ institutionId, id: personId }, AISHA);
    await tx.execute(
      `update enrolments set slots = '{110}', languages = '{urdu}', interests = '{sjakk}',
         experience = 'Aisha forteller' where institution_id = $1 and id = $2`,
      [institutionId, enrolment.id],
    );
  });
  const identity = await kull.a.insert(Identity, institutionId, {
    issuer: 'https://provider.example',
    subject: 'nettleser-til-aisha',
    givenName: 'Aisha Noor',
    familyName: "O'Khan",
    email: AISHA.email,
    feideId: AISHA.feideId,
    personId,
    linkedBy: 'invitation',
    linkedAt: new Date(),
  });
  await kull.a.insert(JoinRequest, institutionId, {
    roundId: cast.round.id,
    identityId: identity.id,
    note: 'Jeg heter Aisha og vil være med',
  });
  await answersAboutHer(kull, cast);
  return { institutionId, personId, enrolment };
};

/** Her own answer to a question of the coordinator's, and a fellow's that names her. */
const answersAboutHer = async (kull: TestKull, { round, mentees }: Cast): Promise<void> => {
  const { institutionId } = round;
  const fields = [formField('with')];
  const { id: formId } = await kull.a.insert(Form, institutionId, { number: 1, fields });
  const answer = { institutionId, field: 'with', formId };
  await kull.db.run(Actor.institution(institutionId), (tx) =>
    tx.repository(FormAnswer).insert([
      { ...answer, enrolmentId: mentees[0]!.id, value: 'Aisha liker sjakk' },
      { ...answer, enrolmentId: mentees[1]!.id, value: "Med Aisha Noor O'Khan" },
    ]),
  );
};

/** A meeting that was held, with names in all that the mentor may write. */
export const meetingAboutHer = async (kull: TestKull, cast: Cast): Promise<string> => {
  await cast.as.mentor.post(
    `/groups/${cast.group.id}/meetings`,
    { date: '2026-09-01', time: '12:15' },
    { 'idempotency-key': 'once' },
  );
  const { rows } = await kull.owner.query<{ id: string }>('select id from meetings');
  const { id } = rows[0]!;
  await kull.owner.query(
    `update meetings set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day',
       place = 'Hos Aisha Noor O''Khan' where id = $1`,
    [id],
  );
  const shown = (await cast.as.mentor.get(`/meetings/${id}`)).as<{
    version: number;
    attendance: { enrolmentId: string }[];
  }>();
  const log = {
    outcome: 'held',
    attendance: shown.attendance.map(({ enrolmentId }) => ({
      enrolmentId,
      presence: 'present',
    })),
    summary: "Aisha O'Khan (918 27 364) la fram. Ring O'Khan, Aisha.",
    nextStep: "Aisha O'Khan legger fram",
    nextStepOn: '2099-01-01',
    reflection: "Det gikk fint med Aisha O'Khan, aisha.okhan@student.example",
  };
  // Logged, and corrected: what it said before is kept, too.
  for (const version of [shown.version, shown.version + 1]) {
    const logged = await cast.as.mentor.put(`/meetings/${id}/log`, log, {
      'if-match': `"${version}"`,
    });
    expect([logged.status, logged.text]).toEqual([200, expect.anything()]);
  }
  return id;
};

export const mailsAboutHer = async (kull: TestKull, cast: Cast): Promise<void> => {
  const { institutionId, personId } = cast.mentees[0]!;
  const mailer = kull.app.get(Mailer);
  const mail = (to: string, whom: string | null, key: string) => ({
    personId: whom,
    to,
    subject: 'emne om gruppa',
    text: "Aisha Noor O'Khan er med i gruppa",
    html: '<p>Aisha Noor O&#39;Khan er med i gruppa</p>',
    key,
  });
  await kull.db.run(Actor.institution(institutionId), (tx) =>
    mailer.post(tx, [
      { ...mail(AISHA.email, personId, 'to-her'), subject: 'emne-til-aisha' },
      mail('coach@kull.example', cast.people.mentor.id, 'about-her'),
    ]),
  );
};
