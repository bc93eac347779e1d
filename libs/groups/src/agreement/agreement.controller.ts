import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { AgreementView, TickGoal, WriteGoals } from './agreement.views.js';
import { KeepAgreement } from './keep-agreement.service.js';
import { ShowAgreement } from './show-agreement.service.js';

@Controller()
export class AgreementController {
  constructor(
    private readonly showAgreement: ShowAgreement,
    private readonly keepAgreement: KeepAgreement,
  ) {}

  /** For the two of a pair alone. */
  @Get('groups/:id/agreement')
  show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<AgreementView> {
    return this.showAgreement.run(actor, id);
  }

  /** The goals, all of them. The other of the pair has to accept them. */
  @Put('groups/:id/agreement')
  write(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { goals }: WriteGoals,
  ): Promise<AgreementView> {
    return this.keepAgreement.write(actor, id, version, goals);
  }

  @Post('groups/:id/agreement/acceptance')
  @HttpCode(200)
  accept(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
  ): Promise<AgreementView> {
    return this.keepAgreement.accept(actor, id, version);
  }

  /** Says that a goal has been reached, or that it has not. */
  @Put('groups/:id/agreement/reached')
  tick(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: TickGoal,
  ): Promise<AgreementView> {
    return this.keepAgreement.tick(actor, id, body);
  }
}
