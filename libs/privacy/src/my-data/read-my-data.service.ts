import { MySessions, recordAudit } from '#access';
import { Clock, notFound, type Actor } from '#kernel';
import { Database, Institution, type Tx } from '#platform';
import { Injectable } from '@nestjs/common';
import { SECTIONS, type Section } from '../register/held.js';
import { REGISTER } from '../register/register.js';
import type { MyData, MyDataTable } from './my-data.views.js';

interface Found extends MyDataTable {
  readonly section: Section;
}

/** Everything that the register says is held about the one who asks; that it was read is written down. */
@Injectable()
export class ReadMyData {
  constructor(
    private readonly db: Database,
    private readonly sessions: MySessions,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor): Promise<MyData> {
    const { institutionId, personId } = actor;
    if (!personId) throw notFound();
    const sessions = await this.sessions.list(actor, null);
    return this.db.run(actor, async (tx) => {
      const { name } = await tx.repository(Institution).findOneByOrFail({ id: institutionId });
      const found = [...(await heldAbout(tx, personId)), { ...SESSIONS, rows: sessions.map(seen) }];
      const about = { kind: 'person', id: personId } as const;
      await recordAudit(tx, { act: 'my_data.read', about });
      return {
        institutionName: name,
        readAt: this.clock.now(),
        parts: SECTIONS.map((section) => ({
          section,
          tables: found
            .filter((held) => held.section === section && held.rows.length > 0)
            .map(({ table, rows }) => ({ table, rows })),
        })),
      };
    });
  }
}

const SESSIONS = { table: 'sessions', section: 'sign_ins' } as const;

type Listed = Awaited<ReturnType<MySessions['list']>>[number];
const seen = ({ browser, system, createdAt, seenAt }: Listed): Record<string, unknown> => ({
  browser,
  system,
  created_at: createdAt,
  seen_at: seenAt,
});

const heldAbout = async (tx: Tx, personId: string): Promise<Found[]> => {
  const found: Found[] = [];
  for (const { table, shown = [] } of REGISTER)
    for (const { section, sql } of shown)
      found.push({
        table,
        section,
        rows: await tx.query<Record<string, unknown>>(sql, [tx.institutionId, personId]),
      });
  return found;
};
