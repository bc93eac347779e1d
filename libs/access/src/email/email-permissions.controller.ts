import type { Actor } from '#kernel';
import { IdParam } from '#platform';
import { Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { CurrentActor } from '../actor.guard.js';
import { AllowEmail } from './allow-email.service.js';
import { AllAllowedByEmail } from './email.views.js';

@Controller()
export class EmailPermissionsController {
  constructor(private readonly allowEmail: AllowEmail) {}

  @Get('email-permissions')
  async list(@CurrentActor() actor: Actor): Promise<AllAllowedByEmail> {
    return { allowed: await this.allowEmail.list(actor) };
  }

  @Put('persons/:id/email-permission')
  @HttpCode(204)
  allow(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.allowEmail.allow(actor, id);
  }

  @Delete('persons/:id/email-permission')
  @HttpCode(204)
  forbid(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.allowEmail.forbid(actor, id);
  }
}
