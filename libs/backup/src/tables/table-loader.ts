import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import type { TableOfBackup } from '../archive/manifest.js';
import { copyIn } from './copy.js';

/** Writes tables into the database, one after the other, at the pace the database takes them. */
export class TableLoader {
  private failure: unknown = null;
  private current: { table: string; stream: CopyStreamQuery; done: Promise<void> } | null = null;

  constructor(
    private readonly client: pg.ClientBase,
    private readonly tables: readonly TableOfBackup[],
  ) {}

  async write(table: string, bytes: Buffer): Promise<void> {
    const { stream, done } = await this.at(table);
    if (!stream.write(bytes)) await Promise.race([once(stream, 'drain'), done]);
  }

  /**
   * @param work writes all there is; where it fails, the database is told that no more will come, so
   *   that the transaction can be rolled back
   */
  async all<T>(work: () => Promise<T>): Promise<T> {
    try {
      const result = await work();
      await this.end();
      return result;
    } catch (error) {
      if (!this.failure) {
        this.current?.stream.destroy(new Error('abandoned'));
        await this.current?.done.catch(() => undefined);
      }
      throw error;
    }
  }

  private async end(): Promise<void> {
    const { current } = this;
    this.current = null;
    current?.stream.end();
    await current?.done;
  }

  private async at(table: string): Promise<NonNullable<typeof this.current>> {
    if (this.failure) throw this.failure as Error;
    if (this.current?.table === table) return this.current;
    await this.end();
    const found = this.tables.find(({ name }) => name === table);
    if (!found) throw new Error(`No table ${table}`);
    const stream = this.client.query(copyFrom(copyIn(found)));
    const done = finished(stream);
    done.catch((error: unknown) => (this.failure = error));
    this.current = { table, stream, done };
    return this.current;
  }
}
