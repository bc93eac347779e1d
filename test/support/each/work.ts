import { Certificate, Timesheet, WorkEntry } from '#work';
import type { Cast } from '../cast.js';
import type { TestKull } from '../kull.js';
import type { Ids } from './ids.js';

/** What the mentor has entered in a month that waits to be approved; hours are paid from here on. */
export const monthOf = async (kull: TestKull, { round, mentor, people }: Cast): Promise<Ids> => {
  const { institutionId } = round;
  await kull.owner.query(
    `update rounds set settings = jsonb_set(settings, '{mentors,0,paid}', 'true') where id = $1`,
    [round.id],
  );
  const whose = { enrolmentId: mentor.id };
  const work = { day: '2026-08-20', kind: 'preparation', minutes: 30 } as const;
  const entry = await kull.a.insert(WorkEntry, institutionId, { ...whose, ...work });
  const sheet = await kull.a.insert(Timesheet, institutionId, {
    ...{ ...whose, month: '2026-08', state: 'submitted', submittedAt: new Date() },
  });
  const certificate = await kull.a.insert(Certificate, institutionId, {
    ...{ ...whose, number: `K-2026-${entry.id.slice(-8)}`, secretHash: Buffer.from(entry.id) },
    ...{ facts: { language: 'nb', meetings: 1, minutes: 45 } as never, checksum: '' },
    ...{ file: Buffer.from('%PDF'), issuedBy: people.coordinator.id, issuedAt: new Date() },
  });
  return { 'work-entries': entry.id, timesheets: sheet.id, certificates: certificate.id };
};
