import { CurrentActor } from '#access';
import { notFound, type Actor } from '#kernel';
import { Database, IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { AnswersBody, DecideBody, MyEnrolments, MyEnrolmentView } from './answers.views.js';
import { Decide } from './decide.service.js';
import { isOwn } from './enrolment.policy.js';
import { lockMine } from './find-enrolment.js';
import { GiveAnswers } from './give-answers.service.js';
import { myEnrolments } from './my-enrolments.js';

/** A person's own part in rounds. */
@Controller()
export class MyEnrolmentsController {
  constructor(
    private readonly db: Database,
    private readonly decide: Decide,
    private readonly giveAnswers: GiveAnswers,
  ) {}

  @Get('me/enrolments')
  async mine(@CurrentActor() actor: Actor): Promise<MyEnrolments> {
    return { enrolments: await this.db.run(actor, (tx) => myEnrolments(tx, null)) };
  }

  /** Yes or no, by somebody who is signed in rather than by an invitation's link. */
  @Post('enrolments/:id/answer')
  @HttpCode(200)
  answer(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { answer }: DecideBody,
  ): Promise<MyEnrolmentView> {
    return this.db.run(actor, async (tx) => {
      const enrolment = await lockMine(tx, id);
      if (!isOwn(actor, enrolment)) throw notFound();
      await this.decide.run(tx, enrolment, answer);
      const [mine] = await myEnrolments(tx, id);
      if (!mine) throw notFound();
      return mine;
    });
  }

  @Put('enrolments/:id/answers')
  answers(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: AnswersBody,
  ): Promise<MyEnrolmentView> {
    return this.giveAnswers.run(actor, id, version, body);
  }
}
