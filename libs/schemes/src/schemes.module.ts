import { Module } from '@nestjs/common';
import { ChangeRound } from './change-round.service.js';
import { ChangeScheme } from './change-scheme.service.js';
import { ClosedDaysController } from './closed-days/closed-days.controller.js';
import { KeepClosedDays } from './closed-days/keep-closed-days.service.js';
import { PlannedOnDays } from './closed-days/planned-on-days.js';
import { CreateScheme } from './create-scheme.service.js';
import { FormsController } from './form/forms.controller.js';
import { KeepForm } from './form/keep-form.service.js';
import { ListProgrammes } from './list-programmes.service.js';
import { ListSchemes } from './list-schemes.service.js';
import { LockSettings } from './lock-settings.service.js';
import { GivenHours } from './given-hours.js';
import { KeepTemplate } from './own-templates/keep-template.service.js';
import { ListTemplates } from './own-templates/list-templates.service.js';
import { OwnTemplatesController } from './own-templates/own-templates.controller.js';
import { SaveTemplate } from './own-templates/save-template.service.js';
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
  controllers: [
    SchemesController,
    RoundsController,
    FormsController,
    OwnTemplatesController,
    ClosedDaysController,
  ],
  providers: [
    RoundCounts,
    GivenHours,
    RoundLosses,
    ListSchemes,
    ListProgrammes,
    ShowScheme,
    CreateScheme,
    ChangeScheme,
    SetRetention,
    LockSettings,
    ListTemplates,
    SaveTemplate,
    KeepTemplate,
    OpenRound,
    ShowRound,
    ChangeRound,
    MoveRound,
    KeepForm,
    KeepClosedDays,
    PlannedOnDays,
  ],
  exports: [RoundCounts, RoundLosses, GivenHours, PlannedOnDays],
})
export class SchemesModule {}
