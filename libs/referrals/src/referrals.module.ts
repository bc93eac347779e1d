import { Module } from '@nestjs/common';
import { ChangeConcern } from './concerns/change-concern.service.js';
import { ConcernsController } from './concerns/concerns.controller.js';
import { CountConcerns } from './concerns/count-concerns.service.js';
import { ReadConcerns } from './concerns/read-concerns.service.js';
import { SettleConcern } from './concerns/settle-concern.service.js';
import { WriteConcern } from './concerns/write-concern.service.js';
import { KeepServices } from './services/keep-services.service.js';
import { ReadDirectory } from './services/read-directory.service.js';
import { ServicesController } from './services/services.controller.js';
import { SetSpeakUpLink } from './services/set-speak-up-link.service.js';

@Module({
  controllers: [ServicesController, ConcernsController],
  providers: [
    ReadDirectory,
    KeepServices,
    SetSpeakUpLink,
    WriteConcern,
    ReadConcerns,
    ChangeConcern,
    SettleConcern,
    CountConcerns,
  ],
})
export class ReferralsModule {}
