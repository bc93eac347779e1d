import type { Enrolment } from '#enrolment';
import type { FormField, Round } from '#schemes';
import type { TestClient } from '../../support/client.js';
import { inBokmaal } from '../../support/form-field.js';
import type { TestKull } from '../../support/kull.js';

export interface RoundForm {
  id: string;
  version: number;
  fields: FormField[];
  earlier: { version: number; fields: FormField[] }[];
}
export interface MyEnrolment {
  id: string;
  version: number;
  form: { id: string | null; fields: FormField[] };
  own: Record<string, unknown>;
  missing: string[];
}

export const options = ['fjell', 'sjø', 'by'].map((one) => ({
  id: one === 'sjø' ? 'sjo' : one,
  label: inBokmaal(one),
}));
export const blank = { slots: null, languages: null, interests: null };

/** A round, its coordinator, and what both are asked by its form. */
export const roundWithForm = async (kull: TestKull) => {
  const round: Round = await kull.a.round();
  const coordinator: TestClient = await kull.as(await kull.a.coordinator(round));
  const path = (): string => `/rounds/${round.id}/form`;
  const shown = async (): Promise<RoundForm> => (await coordinator.get(path())).as<RoundForm>();
  const publish = (fields: readonly object[], version: number, by = coordinator) =>
    by.put(path(), { fields }, { 'if-match': `"${version}"` });
  /** Kull’s own three questions, and more. */
  const withMore = async (...more: FormField[]): Promise<RoundForm> => {
    const { version, fields } = await shown();
    const own = fields.filter(({ kind }) => ['availability', 'languages'].includes(kind));
    const answer = await publish([...own, ...more], version);
    expect(answer.status).toBe(200);
    return answer.as<RoundForm>();
  };
  const joined = async (given: Partial<Enrolment> = {}) => {
    const enrolment = await kull.a.enrolment({ in: round, ...given });
    const student = await kull.as({ institutionId: round.institutionId, id: enrolment.personId });
    const mine = async (): Promise<MyEnrolment> => {
      const { enrolments } = (await student.get('/me/enrolments')).as<{
        enrolments: MyEnrolment[];
      }>();
      return enrolments[0]!;
    };
    const put = async (body: object) =>
      student.put(
        `/enrolments/${enrolment.id}/answers`,
        { ...blank, ...body },
        { 'if-match': `"${(await mine()).version}"` },
      );
    return { enrolment, mine, put };
  };
  return { round, coordinator, path, shown, publish, withMore, joined };
};

export type RoundWithForm = Awaited<ReturnType<typeof roundWithForm>>;
