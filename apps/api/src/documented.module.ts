import { PlatformModule } from '#platform';
import { Module } from '@nestjs/common';
import { DOMAINS } from './app.module.js';
import { HealthController } from './health.controller.js';

/** Every operation there is, and nothing behind them: what the API's description is read from. */
@Module({ imports: [PlatformModule.nowhere(), ...DOMAINS], controllers: [HealthController] })
export class DocumentedModule {}
