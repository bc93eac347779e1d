import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey, IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ListRoundShifts } from './list-round-shifts.service.js';
import { LogShift as Log } from './log-shift.service.js';
import { LogShift, RoundShifts, ShiftHistory, ShiftsOfMentor } from './shifts.views.js';
import { ShowShiftHistory } from './show-shift-history.service.js';
import { ShowShifts } from './show-shifts.service.js';

@Controller()
export class ShiftsController {
  constructor(
    private readonly showShifts: ShowShifts,
    private readonly showHistory: ShowShiftHistory,
    private readonly listShifts: ListRoundShifts,
    private readonly log: Log,
  ) {}

  /** A mentor's drop-in shifts. */
  @Get('enrolments/:id/shifts')
  show(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ShiftsOfMentor> {
    return this.showShifts.run(actor, id);
  }

  /** How many dropped in, or that nobody was there. */
  @Post('enrolments/:id/shifts')
  add(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: LogShift,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ShiftsOfMentor> {
    return this.log.run(actor, id, { key, log: body });
  }

  @Put('shifts/:id')
  correct(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: LogShift,
  ): Promise<ShiftsOfMentor> {
    return this.log.correct(actor, id, version, body);
  }

  /** What its log said before it was corrected. */
  @Get('shifts/:id/log-versions')
  history(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ShiftHistory> {
    return this.showHistory.run(actor, id);
  }

  /** Shifts that were held and not logged, and how many came: by mentor, and by month. */
  @Get('rounds/:id/shifts')
  ofRound(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<RoundShifts> {
    return this.listShifts.run(actor, id);
  }
}
