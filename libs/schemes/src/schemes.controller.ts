import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey, IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, Patch, Post, Put } from '@nestjs/common';
import { ChangeScheme } from './change-scheme.service.js';
import { CreateScheme } from './create-scheme.service.js';
import { LockSettings } from './lock-settings.service.js';
import { LocksBody } from './settings/locks.views.js';
import { ListSchemes } from './list-schemes.service.js';
import {
  ChangeSchemeBody,
  CreateSchemeBody,
  Schemes,
  SetRetentionBody,
  SchemeView,
} from './schemes.views.js';
import { SetRetention } from './set-retention.service.js';
import { ShowScheme } from './show-scheme.service.js';

@Controller()
export class SchemesController {
  constructor(
    private readonly listSchemes: ListSchemes,
    private readonly showScheme: ShowScheme,
    private readonly createScheme: CreateScheme,
    private readonly changeScheme: ChangeScheme,
    private readonly setRetention: SetRetention,
    private readonly lockSettings: LockSettings,
  ) {}

  @Get('schemes')
  list(@CurrentActor() actor: Actor): Promise<Schemes> {
    return this.listSchemes.run(actor);
  }

  @Post('schemes')
  create(
    @CurrentActor() actor: Actor,
    @Body() body: CreateSchemeBody,
    @IdempotencyKey() key: string | undefined,
  ): Promise<SchemeView> {
    return this.createScheme.run(actor, body, key);
  }

  @Get('schemes/:id')
  show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SchemeView> {
    return this.showScheme.run(actor, id);
  }

  @Patch('schemes/:id')
  change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeSchemeBody,
  ): Promise<SchemeView> {
    return this.changeScheme.run(actor, id, version, body);
  }

  /** What those who coordinate it cannot change, in its rounds too. */
  @Put('schemes/:id/locks')
  lock(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { locks }: LocksBody,
  ): Promise<SchemeView> {
    return this.lockSettings.run(actor, id, version, locks);
  }

  /** How long after a round's end what it holds is kept. */
  @Put('schemes/:id/retention')
  retention(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { months }: SetRetentionBody,
  ): Promise<SchemeView> {
    return this.setRetention.run(actor, id, version, months);
  }
}
