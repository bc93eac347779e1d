import { DemoInstitution } from '#access';
import { Actor, invalid, isId, notFound } from '#kernel';
import { fullName } from '#people';
import {
  CONFIG,
  Database,
  decodeCursor,
  pageOf,
  type CalendarPart,
  type Config,
  type Tx,
} from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type {
  SentCalendarPart,
  SentMail,
  SentMailBrief,
  SentMails,
  SentMailsQuery,
} from './sent-mails.views.js';

const PAGE_SIZE = 30;

const COLUMNS = `
  m.id, ${fullName('p')} as "toName", m.to_address as "toAddress",
  m.subject, m.state, m.created_at as "createdAt"`;
const FROM = `
  from mails m
  left join persons p on p.institution_id = m.institution_id and p.id = m.person_id`;

/**
 * In demo mode, where mail goes nowhere, what has gone out can be read: by whoever is signed in,
 * and signed out too, since a student's invitation is opened from here.
 */
@Injectable()
export class ShowSentMails {
  constructor(
    private readonly db: Database,
    private readonly demo: DemoInstitution,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The newest first. */
  async list(actor: Actor | null, { search, cursor }: SentMailsQuery): Promise<SentMails> {
    const before = cursor ? decodeCursor(cursor)[0] : null;
    if (before !== null && !isId(before)) throw invalid('page.cursor');
    return this.within(actor, async (tx) => {
      const rows = await tx.query<Row<SentMailBrief>>(
        // Ids are made in the order of time, so that they page the list as well.
        `select ${COLUMNS} ${FROM}
         where m.institution_id = $1 and ($2::uuid is null or m.id < $2)
           and ($3::text is null or m.to_address ilike $3 or m.subject ilike $3
                or ${fullName('p')} ilike $3)
         order by m.id desc limit $4`,
        [tx.institutionId, before, search ? pattern(search) : null, PAGE_SIZE + 1],
      );
      const { items, next } = pageOf(rows, PAGE_SIZE, ({ id }) => [id]);
      return { items: items.map(withIsoTime), next };
    });
  }

  /** @throws DomainError `not_found` for another institution's mail, and outside demo mode */
  async one(actor: Actor | null, id: string): Promise<SentMail> {
    if (!isId(id)) throw notFound();
    return this.within(actor, async (tx) => {
      const [row] = await tx.query<Row<Omit<SentMail, 'appAddress' | 'calendar'>> & Parts>(
        `select ${COLUMNS}, m.text, m.html, m.calendar ${FROM} where m.institution_id = $1 and m.id = $2`,
        [tx.institutionId, id],
      );
      if (!row) throw notFound();
      const calendar = (row.calendar ?? []).map(asSent);
      return { ...withIsoTime(row), calendar, appAddress: this.config.baseUrl };
    });
  }

  private async within<T>(actor: Actor | null, work: (tx: Tx) => Promise<T>): Promise<T> {
    const demoInstitution = await this.demo.id();
    return this.db.run(actor ?? Actor.institution(demoInstitution), work);
  }
}

type Row<V> = Omit<V, 'createdAt'> & { createdAt: Date };

interface Parts {
  readonly calendar: readonly CalendarPart[] | null;
}

const asSent = ({ method, text }: CalendarPart): SentCalendarPart => ({
  method,
  meetings: text.match(/^BEGIN:VEVENT/gm)?.length ?? 0,
});

const withIsoTime = <R extends { createdAt: Date }>(row: R) => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
});

const pattern = (search: string): string => `%${search.replace(/[\\%_]/g, '\\$&')}%`;
