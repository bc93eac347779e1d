import { recordAudit } from '#access';
import { invalid, isId, notFound, type Actor } from '#kernel';
import { Database, decodeCursor, pageOf } from '#platform';
import { Injectable } from '@nestjs/common';
import { canReadAudit } from './audit.policy.js';
import type { AuditExport, AuditFilter, AuditPage, AuditQuery } from './audit.views.js';
import { findAuditEvents } from './find-audit-events.js';

const PAGE_SIZE = 50;
const MOST_EXPORTED = 10_000;

/** Who did what to whom, and when, for the institution's administrators. */
@Injectable()
export class ReadAudit {
  constructor(private readonly db: Database) {}

  /** A page, newest first. */
  async page(
    actor: Actor,
    { cursor, size = PAGE_SIZE, ...filter }: AuditQuery,
  ): Promise<AuditPage> {
    if (!canReadAudit(actor)) throw notFound();
    const before = cursor ? idOf(cursor) : null;
    return this.db.run(actor, async (tx) => {
      const rows = await findAuditEvents(tx, filter, { before, limit: size + 1 });
      const { items, next } = pageOf(rows, size, ({ id }) => [id]);
      return { items: [...items], next };
    });
  }

  /** All of it, as far as one file goes; that it was taken out is written down too. */
  async export(actor: Actor, filter: AuditFilter): Promise<AuditExport> {
    if (!canReadAudit(actor)) throw notFound();
    return this.db.run(actor, async (tx) => {
      const limit = MOST_EXPORTED + 1;
      const rows = await findAuditEvents(tx, filter, { before: null, limit });
      const items = rows.slice(0, MOST_EXPORTED);
      await recordAudit(tx, { act: 'audit.exported', details: { events: items.length } });
      return { items, isWhole: rows.length <= MOST_EXPORTED };
    });
  }
}

/** @throws DomainError `page.cursor` for what is no place in this list */
const idOf = (cursor: string): string => {
  const [id, ...more] = decodeCursor(cursor);
  if (!isId(id) || more.length > 0) throw invalid('page.cursor');
  return id;
};
