import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Actor, Clock, isId } from '#kernel';
import { CONFIG, Database, institutionsOf, Outbox, type Config } from '#platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { ErasureRecord } from './erase.js';
import { Erasure } from './erasure.entity.js';

/** What a journal holds. */
export interface JournalOfErasures {
  /** Everybody who has been erased since then is in it, and everybody from before who was known. */
  readonly begun: Date;
  readonly records: readonly ErasureRecord[];
  /** Lines that say nothing, as a machine leaves them that went down while it wrote. */
  readonly unreadable: number;
}

/** One line for the operator: who is erased from now on could not be written down. */
export class JournalUnwritable extends Error {}

/**
 * Who was erased, in a file outside the database, so that it outlives the database: ids and times
 * alone, one line each. A restore goes by it.
 */
@Injectable()
export class ErasureJournal implements OnModuleInit {
  private readonly file: string;

  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config | null,
  ) {
    this.file = config?.erasureJournal ?? '';
  }

  onModuleInit(): void {
    this.outbox.on('person.erased', () => this.catchUp());
  }

  /**
   * Writes down every erasure that the journal does not have yet; begins it where there is none.
   *
   * @throws JournalUnwritable
   */
  async catchUp(): Promise<void> {
    const journal = readJournal(this.file);
    if (!journal) {
      this.append([{ begun: this.clock.now() }]);
    }
    const written = new Set(journal?.records.map(({ id }) => id));
    for (const institutionId of await institutionsOf(this.db)) {
      const erasures = await this.db.run(Actor.institution(institutionId), (tx) =>
        tx.repository(Erasure).find({ where: { institutionId }, order: { id: 'asc' } }),
      );
      this.append(erasures.filter(({ id }) => !written.has(id)));
    }
  }

  /** Begins with a line end, so that a line that was cut off spoils no other. */
  private append(lines: readonly object[]): void {
    if (lines.length === 0) return;
    const text = lines.map((line) => `\n${JSON.stringify(line)}`).join('');
    try {
      mkdirSync(dirname(this.file), { recursive: true });
      appendFileSync(this.file, text, { mode: 0o600, flush: true });
    } catch (error) {
      const why = error instanceof Error ? error.message : 'no reason given';
      throw new JournalUnwritable(
        `The journal of erasures cannot be written (${why}): KULL_ERASURES names another place.`,
      );
    }
  }
}

/** @returns null where there is no such file */
export const readJournal = (file: string): JournalOfErasures | null => {
  if (!existsSync(file)) return null;
  const records: ErasureRecord[] = [];
  let [begun, unreadable] = [new Date(), 0];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const said = readLine(line);
    if (said === null) unreadable += 1;
    else if (said instanceof Date) begun = said;
    else records.push(said);
  }
  return { begun, records, unreadable };
};

/** When the journal was begun, or an erasure; null for what is neither. */
const readLine = (line: string): Date | ErasureRecord | null => {
  const said = parsed(line);
  const at = new Date(String(said['begun'] ?? said['erasedAt']));
  if (Number.isNaN(at.getTime())) return null;
  if (said['begun'] !== undefined) return at;
  const { institutionId, id, personId } = said;
  if (!isId(institutionId) || !isId(id) || !isId(personId)) return null;
  return { institutionId, id, personId, erasedAt: at };
};

const parsed = (line: string): Record<string, unknown> => {
  try {
    return (JSON.parse(line) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
};
