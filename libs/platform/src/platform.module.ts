import { Clock, SystemClock } from '#kernel';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Config } from './config/config.js';
import { appConnectionOptions } from './database/connection.js';
import { Database } from './database/database.js';
import { EveryDay } from './jobs/every-day.js';
import { Jobs } from './jobs/jobs.js';
import { Outbox } from './jobs/outbox-dispatcher.js';
import { BeforeSending } from './mail/before-sending.js';
import { DeliverMail } from './mail/deliver-mail.js';
import { Mailer } from './mail/mailer.js';

/** What a class that reads the configuration asks for: `@Inject(CONFIG) config: Config`. */
export const CONFIG = Symbol('Config');

export interface PlatformOptions {
  readonly config: Config;
  readonly dataSource: DataSource;
  /** The app's address of the database, for the job queue's own connections. */
  readonly databaseAddress: string;
}

const OFFERS = [CONFIG, Clock, Jobs, Outbox, EveryDay, Database, Mailer, BeforeSending];

/** The ground under every domain: the door to the data, jobs, the outbox, mail, the clock. */
@Global()
@Module({})
export class PlatformModule {
  static async with({
    config,
    dataSource,
    databaseAddress,
  }: PlatformOptions): Promise<DynamicModule> {
    const jobs = new Jobs(await appConnectionOptions(databaseAddress));
    const outbox = new Outbox(jobs);
    const database = new Database(dataSource, outbox);
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useClass: SystemClock },
        { provide: Jobs, useValue: jobs },
        { provide: Outbox, useValue: outbox },
        { provide: Database, useValue: database },
        EveryDay,
        BeforeSending,
        {
          provide: Mailer,
          inject: [Clock],
          useFactory: (clock: Clock) => new Mailer(jobs, clock, config.isQuietAtNight),
        },
        {
          provide: DeliverMail,
          inject: [Clock, BeforeSending],
          useFactory: (clock: Clock, before: BeforeSending) =>
            new DeliverMail(database, jobs, config, clock, before),
        },
      ],
      exports: OFFERS,
    };
  }

  /** The same names with nothing behind them: for describing the API without a database. */
  static nowhere(): DynamicModule {
    return {
      module: PlatformModule,
      providers: OFFERS.map((provide) => ({ provide, useValue: null })),
      exports: OFFERS,
    };
  }
}
