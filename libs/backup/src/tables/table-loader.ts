import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import type { TableOfBackup } from '../archive/manifest.js';
import { copyIn } from './copy.js';

/** Writes tables into the database, one after the other, at the pace the database takes them. */
export class TableLoader {
  private current: { table: string; stream: CopyStreamQuery; done: Promise<void> } | null = null;

  constructor(
    private readonly client: pg.ClientBase,
    private readonly tables: readonly TableOfBackup[],
  ) {}

  async write(table: string, bytes: Buffer): Promise<void> {
    const { stream, done } = await this.at(table);
    if (!stream.write(bytes)) await Promise.race([once(stream, 'drain'), done]);
  }

  async end(): Promise<void> {
    const { current } = this;
    this.current = null;
    current?.stream.end();
    await current?.done;
  }

  private async at(table: string): Promise<NonNullable<typeof this.current>> {
    if (this.current?.table === table) return this.current;
    await this.end();
    const found = this.tables.find(({ name }) => name === table);
    if (!found) throw new Error(`No table ${table}`);
    const stream = this.client.query(copyFrom(copyIn(found)));
    const done = finished(stream);
    done.catch(() => undefined);
    this.current = { table, stream, done };
    return this.current;
  }
}
