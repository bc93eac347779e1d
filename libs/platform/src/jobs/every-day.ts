import { Clock } from '#kernel';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { institutionsOf } from '../database/institutions-of.js';
import { faultOf } from '../log/fault.js';
import { Jobs } from './jobs.js';

/** What is done in an institution once a day. Doing it twice does it once. */
export type Duty = (institutionId: string, now: Date) => Promise<void>;

/** Once a day, for each institution by itself: what fails in one does not hinder the next. */
@Injectable()
export class EveryDay implements OnModuleInit {
  private readonly logger = new Logger('EveryDay');
  private readonly duties: Duty[] = [];

  constructor(
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('every-day', () => this.run(this.clock.now()));
  }

  /** Called by a module as it is initialised. */
  does(duty: Duty): void {
    this.duties.push(duty);
  }

  /** @throws Error where a duty failed somewhere, so that the day is tried again */
  async run(now: Date): Promise<void> {
    let failed = 0;
    for (const id of await institutionsOf(this.db))
      for (const duty of this.duties)
        await duty(id, now).catch((error: unknown) => {
          failed += 1;
          this.logger.error(`${id}: ${faultOf(error)}`);
        });
    if (failed > 0) throw new Error(`${failed} of today’s duties failed`);
  }
}
