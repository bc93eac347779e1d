import type { Enrolment } from '#enrolment';
import { Membership, type Group } from '#groups';
import { Round, type SchemeSettings, type SchemeTemplate } from '#schemes';
import { day } from '../support/days.js';
import type { TestKull } from '../support/kull.js';
import { PHONE, type Visitor } from './browser.js';
import type { OpenWeb } from './open-web.js';

/** A group as publishing leaves it, and those who are in it. */
export interface RunningGroup {
  readonly round: Round;
  readonly settings: SchemeSettings;
  readonly group: Group;
  /** Where the round is in the web. */
  readonly at: string;
  readonly mentors: readonly Enrolment[];
  readonly mentees: readonly Enrolment[];
}

type Method = 'POST' | 'PATCH' | 'PUT';

const asked = async ({ page }: Visitor, method: Method, path: string, data: object) => {
  const answer = await page.request.fetch(`/api/v1${path}`, {
    ...{ method, data },
    headers: { 'X-Kull': '1', 'If-Match': '"1"' },
  });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as { id: string };
};

/** Mentors do what their round asks of them: the training, and a declaration of confidentiality. */
export const madeReady = async (
  kull: TestKull,
  coordinator: Visitor,
  { id: roundId, schemeId }: Round,
  enrolmentIds: readonly string[],
): Promise<void> => {
  const notes = { enrolmentIds, trained: true };
  await asked(coordinator, 'POST', `/rounds/${roundId}/mentor-notes`, notes);
  const texts = { nb: 'Jeg lover.', nn: 'Eg lovar.', en: 'I promise.' };
  await asked(coordinator, 'PUT', `/schemes/${schemeId}/declaration`, { after: 0, texts });
  await kull.owner.query(
    `insert into declaration_acceptances (institution_id, enrolment_id, declaration_id, accepted_at)
     select d.institution_id, e.id, d.id, now() from declarations d
     join enrolments e on e.institution_id = d.institution_id
     where d.scheme_id = $1 and e.id = any($2)`,
    [schemeId, enrolmentIds],
  );
};

/** Rounds of templates that are running: what `templates.spec` shows in the browser up to publishing. */
export class RunningRounds {
  constructor(
    private readonly web: OpenWeb,
    private readonly coordinator: Visitor,
  ) {}

  /** A round of the template with everything as the template has it, since a month ago. */
  async round(template: SchemeTemplate): Promise<Round> {
    const { key, name } = template;
    const scheme = await asked(this.coordinator, 'POST', '/schemes', {
      templateKey: key,
      name: name.nb,
    });
    const opened = { name: `${name.nb}, runde`, cohort: '2026-HØST' };
    const { id } = await asked(this.coordinator, 'POST', `/schemes/${scheme.id}/rounds`, opened);
    const terms = [{ term: '2026-HØST', startsOn: day(-30), endsOn: day(150) }];
    await asked(this.coordinator, 'PATCH', `/rounds/${id}`, { terms });
    await this.web.kull.owner.query(`update rounds set state = 'running' where id = $1`, [id]);
    const { rows } = await this.web.kull.owner.query<{ settings: SchemeSettings }>(
      `select settings from rounds where id = $1`,
      [id],
    );
    const { institutionId } = this.web;
    return Object.assign(new Round(), { institutionId, schemeId: scheme.id, id, ...rows[0]! });
  }

  /** The round with one group of the size, and with the mentors, that the template has. */
  async group(template: SchemeTemplate): Promise<RunningGroup> {
    const round = await this.round(template);
    const { settings } = round;
    const mentors: Enrolment[] = [];
    for (let i = 0; i < settings.mentorsPerGroup; i += 1)
      mentors.push(
        await this.web.kull.a.enrolment({
          ...{ in: round, role: 'mentor', slots: [210] },
          person: { givenName: ['Marte', 'Jonas'][i]!, familyName: 'Berg' },
        }),
      );
    const [mentor, ...others] = mentors;
    const seats = settings.group.maximum;
    const of = settings.group.target;
    const { group, mentees } = await this.web.kull.a.group({
      ...{ in: round, of, mentor: mentor!, seats, number: 1, slot: 210 },
    });
    for (const { id: enrolmentId } of others)
      await this.web.kull.a.insert(Membership, this.web.institutionId, {
        ...{ groupId: group.id, enrolmentId, role: 'mentor' },
      });
    await this.web.kull.owner.query(
      `update enrolments set slots = array[210] where round_id = $1`,
      [round.id],
    );
    await madeReady(
      this.web.kull,
      this.coordinator,
      round,
      mentors.map(({ id }) => id),
    );
    const at = `/schemes/${round.schemeId}/rounds/${round.id}`;
    return { round, settings, group, at, mentors, mentees };
  }

  /** Until the mentor of a drop-in round was there yesterday, by the hours they said before that. */
  async shiftComes(enrolmentId: string): Promise<void> {
    await this.web.kull.owner.query(
      `update drop_in_offers set hours = (
         select jsonb_agg(one || jsonb_build_object('since', now() - interval '3 days'))
         from jsonb_array_elements(hours) one)
       where enrolment_id = $1`,
      [enrolmentId],
    );
  }

  /** On a phone, at their home. */
  async arrive({ personId }: { readonly personId: string }): Promise<Visitor> {
    const visitor = await this.web.arrive(personId, { size: PHONE });
    await visitor.page.goto('/');
    await visitor.page.getByRole('heading', { level: 1 }).waitFor();
    return visitor;
  }

  /** Until the first of the group's meetings was yesterday. */
  async dayComes({ group }: RunningGroup): Promise<void> {
    await this.web.kull.owner.query(
      `update meetings m set starts_at = starts_at - span, ends_at = ends_at - span
       from (select min(starts_at) - now() + interval '1 day' as span from meetings
             where group_id = $1) first
       where m.group_id = $1`,
      [group.id],
    );
  }
}
