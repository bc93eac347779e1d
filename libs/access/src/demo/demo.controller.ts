import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AllowSignedOut } from '../actor.guard.js';
import { Enter } from '../sessions/enter.js';
import { DemoPeopleOnOffer } from './demo-people.service.js';
import { DemoPeople, DemoPeopleQuery, DemoSignIn } from './demo.views.js';

/** Only in demo mode: signing in as one of its people. */
@Controller('demo')
export class DemoController {
  constructor(
    private readonly enter: Enter,
    private readonly demoPeople: DemoPeopleOnOffer,
  ) {}

  @Get('people')
  @AllowSignedOut()
  async people(@Query() { search }: DemoPeopleQuery): Promise<DemoPeople> {
    return { people: await this.demoPeople.run(search) };
  }

  @Post('session')
  @AllowSignedOut()
  @HttpCode(204)
  async signIn(
    @Body() { personId }: DemoSignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const institutionId = await this.demoPeople.institutionOf(personId);
    await this.enter.run({ institutionId, personId }, request, response);
  }
}
