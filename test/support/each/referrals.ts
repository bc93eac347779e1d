import { Service } from '#referrals';
import type { Cast } from '../cast.js';
import type { TestKull } from '../kull.js';

export const concernOf = async ({ as, group, people }: Cast): Promise<string> => {
  const recipientIds = [people.coordinator.id];
  const concern = { topic: 'exams', body: 'Gruppa strever.', recipientIds };
  const { status, body } = await as.mentor.post(`/groups/${group.id}/concerns`, concern);
  if (status !== 201) throw new Error(`Writing a concern answered ${status}`);
  return (body as { id: string }).id;
};

export const serviceIn = (kull: TestKull, institutionId: string): Promise<Service> =>
  kull.a.insert(Service, institutionId, {
    nameNb: 'Tjeneste',
    textNb: 'Hjelper.',
    topics: ['exams'],
    email: 'hjelp@kull.example',
    checkedOn: '2026-09-01',
  });
