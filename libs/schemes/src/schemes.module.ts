import { Module } from '@nestjs/common';
import { ChangeRound } from './change-round.service.js';
import { ChangeScheme } from './change-scheme.service.js';
import { CreateScheme } from './create-scheme.service.js';
import { FormsController } from './form/forms.controller.js';
import { KeepForm } from './form/keep-form.service.js';
import { ListSchemes } from './list-schemes.service.js';
import { MoveRound } from './move-round.service.js';
import { OpenRound } from './open-round.service.js';
import { RoundCounts } from './round-counts.js';
import { RoundLosses } from './round-losses.js';
import { RoundsController } from './rounds.controller.js';
import { SchemesController } from './schemes.controller.js';
import { SetRetention } from './set-retention.service.js';
import { ShowRound } from './show-round.service.js';
import { ShowScheme } from './show-scheme.service.js';

@Module({
  controllers: [SchemesController, RoundsController, FormsController],
  providers: [
    RoundCounts,
    RoundLosses,
    ListSchemes,
    ShowScheme,
    CreateScheme,
    ChangeScheme,
    SetRetention,
    OpenRound,
    ShowRound,
    ChangeRound,
    MoveRound,
    KeepForm,
  ],
  exports: [RoundCounts, RoundLosses],
})
export class SchemesModule {}
