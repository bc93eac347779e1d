import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { IdempotencyKey, IdParam } from '#platform';
import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ListTimetableGroups } from './list-timetable-groups.service.js';
import { MakeTimetable as Make } from './make-timetable.service.js';
import { PreviewTimetable } from './preview-timetable.service.js';
import {
  MakeTimetable,
  TimetableDone,
  TimetableFile,
  TimetableGroups,
  TimetablePreview,
  TimetableSeries,
} from './timetable.views.js';

/** Times and rooms for many groups of a round at once. */
@Controller('rounds/:id/timetable')
export class TimetableController {
  constructor(
    private readonly listGroups: ListTimetableGroups,
    private readonly preview: PreviewTimetable,
    private readonly makeTimetable: Make,
  ) {}

  @Get()
  groups(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<TimetableGroups> {
    return this.listGroups.run(actor, roundId);
  }

  /** What a time of the week for many groups would come to. */
  @Post('series-previews')
  @HttpCode(200)
  ofSeries(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Body() series: TimetableSeries,
  ): Promise<TimetablePreview> {
    return this.preview.ofSeries(actor, roundId, series);
  }

  /** How a file is understood, and what it would come to. */
  @Post('file-previews')
  @HttpCode(200)
  ofFile(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Body() file: TimetableFile,
  ): Promise<TimetablePreview> {
    return this.preview.ofFile(actor, roundId, file);
  }

  @Post()
  make(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Body() body: MakeTimetable,
    @IdempotencyKey() key: string | undefined,
  ): Promise<TimetableDone> {
    return this.makeTimetable.run(actor, roundId, body, key);
  }
}
