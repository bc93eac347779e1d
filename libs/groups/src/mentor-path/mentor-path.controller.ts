import { CurrentActor } from '#access';
import type { Actor } from '#kernel';
import { Database, IdParam, IfMatch } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { AcceptDeclaration as Accept } from './accept-declaration.service.js';
import { AcceptDeclaration, DeclarationView, WriteDeclaration } from './declaration.views.js';
import { KeepDeclaration } from './keep-declaration.service.js';
import {
  EndMentor,
  MentorOnPath,
  MentorPaths,
  MentorTermsBody,
  MyMentorPath,
  MyMentorPaths,
  NoteOfMentors as Note,
} from './mentor-path.views.js';
import { myMentorPaths } from './my-mentor-paths.js';
import { NoteOfMentors } from './note-of-mentors.service.js';

/** What mentors do before they can have a group: for them, and for those who run the round. */
@Controller()
export class MentorPathController {
  constructor(
    private readonly db: Database,
    private readonly declaration: KeepDeclaration,
    private readonly acceptance: Accept,
    private readonly notes: NoteOfMentors,
  ) {}

  @Get('rounds/:id/mentor-paths')
  paths(@CurrentActor() actor: Actor, @IdParam() roundId: string): Promise<MentorPaths> {
    return this.notes.list(actor, roundId);
  }

  /** The same for many mentors: that they are trained, and who follows them up. */
  @Post('rounds/:id/mentor-notes')
  @HttpCode(200)
  note(
    @CurrentActor() actor: Actor,
    @IdParam() roundId: string,
    @Body() body: Note,
  ): Promise<MentorPaths> {
    return this.notes.many(actor, roundId, body);
  }

  @Put('enrolments/:id/terms')
  terms(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: MentorTermsBody,
  ): Promise<MentorOnPath> {
    return this.notes.one(actor, id, version, body);
  }

  /** Takes no more groups in the round, or does again. */
  @Post('enrolments/:id/ending')
  @HttpCode(200)
  end(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { ended }: EndMentor,
  ): Promise<MentorOnPath> {
    return this.notes.end(actor, id, ended);
  }

  @Get('schemes/:id/declaration')
  show(@CurrentActor() actor: Actor, @IdParam() schemeId: string): Promise<DeclarationView> {
    return this.declaration.show(actor, schemeId);
  }

  /** A new version: whoever has accepted an earlier one is asked anew. */
  @Put('schemes/:id/declaration')
  write(
    @CurrentActor() actor: Actor,
    @IdParam() schemeId: string,
    @Body() body: WriteDeclaration,
  ): Promise<DeclarationView> {
    return this.declaration.write(actor, schemeId, body);
  }

  @Get('me/mentor-paths')
  async mine(@CurrentActor() actor: Actor): Promise<MyMentorPaths> {
    return { paths: await this.db.run(actor, (tx) => myMentorPaths(tx, null)) };
  }

  /** By the mentor, of the version that was read. */
  @Post('enrolments/:id/declaration')
  @HttpCode(200)
  accept(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { version }: AcceptDeclaration,
  ): Promise<MyMentorPath> {
    return this.acceptance.run(actor, id, version);
  }
}
