import { AllowSignedOut } from '#access';
import { Database } from '#platform';
import { Controller, Get } from '@nestjs/common';
import { Health } from './health.views.js';

@Controller('health')
export class HealthController {
  constructor(private readonly db: Database) {}

  /** Up: the process answers, and so does its database. */
  @Get()
  @AllowSignedOut()
  async check(): Promise<Health> {
    await this.db.system((tx) => tx.query('select 1'));
    return { status: 'up' };
  }
}
