import { AccessModule } from '#access';
import { GroupsModule } from '#groups';
import { InsightModule } from '#insight';
import { IntegrationsModule } from '#integrations';
import { MeetingsModule } from '#meetings';
import { MessagesModule } from '#messages';
import { NoticesModule } from '#notices';
import { PeopleModule } from '#people';
import { PlacementModule } from '#placement';
import { PlatformModule, type PlatformOptions } from '#platform';
import { PrivacyModule } from '#privacy';
import { ReferralsModule } from '#referrals';
import { SchemesModule } from '#schemes';
import { WorkModule } from '#work';
import { Module, type DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { HealthController } from './health.controller.js';

/** The domains, composed. What each offers over HTTP or does in the background is its own. */
@Module({})
export class AppModule {
  static async with(options: PlatformOptions): Promise<DynamicModule> {
    return { module: AppModule, controllers: CONTROLLERS, imports: await imports(options) };
  }
}

/** Domains from the bottom tier up. */
export const DOMAINS = [
  PeopleModule,
  AccessModule,
  SchemesModule,
  GroupsModule,
  PlacementModule,
  MeetingsModule,
  ReferralsModule,
  MessagesModule,
  WorkModule,
  NoticesModule,
  InsightModule,
  PrivacyModule,
  IntegrationsModule,
];
const CONTROLLERS = [HealthController];

const imports = async (options: PlatformOptions) => [
  LoggerModule.forRoot({
    pinoHttp: {
      level: options.config.logLevel,
      autoLogging: false,
      // Ids and codes only: neither headers, nor addresses, nor bodies.
      serializers: { req: () => undefined, res: () => undefined },
    },
  }),
  await PlatformModule.with(options),
  ...DOMAINS,
];
