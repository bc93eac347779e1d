import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey } from '#platform';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { MeetingList } from '../meeting.views.js';
import { MakePlan as Make } from './make-plan.service.js';
import { MakePlan, PlanQuery, PlanView } from './plan.views.js';
import { ShowPlan } from './show-plan.service.js';

/** What a group lacks of its round's plan, and planning it. */
@Controller('groups/:id/plan')
export class PlanController {
  constructor(
    private readonly showPlan: ShowPlan,
    private readonly makePlan: Make,
  ) {}

  @Get()
  show(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: PlanQuery,
  ): Promise<PlanView> {
    return this.showPlan.run(actor, id, query);
  }

  @Post()
  make(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: MakePlan,
    @IdempotencyKey() key: string | undefined,
  ): Promise<MeetingList> {
    return this.makePlan.run(actor, id, body, key);
  }
}
