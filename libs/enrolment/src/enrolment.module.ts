import { WhoMayUseEmail } from '#access';
import { GivenHours, RoundCounts, RoundLosses, SchemesModule, takesAnswers } from '#schemes';
import { Module, type OnModuleInit } from '@nestjs/common';
import { Arrivals } from './arrivals.js';
import { AnswerInvitation } from './answer-invitation.service.js';
import { CorrectParticipant } from './correct-participant.service.js';
import { COPY_PROVIDERS, CopiesController } from './copy/index.js';
import { countRounds } from './count-rounds.js';
import { studentsGaveHours } from './hours-given.js';
import { Decide } from './decide.service.js';
import { Excuse } from './excuse.service.js';
import { ExportParticipants } from './export/export-participants.service.js';
import { GiveAnswers } from './give-answers.service.js';
import { InvitationsController } from './invitations.controller.js';
import { Invite } from './invite.service.js';
import { JoinForThem } from './join-for-them.service.js';
import { STUDENT_LEAVE_PROVIDERS, StudentLeavesController } from './leave/index.js';
import { ListParticipants } from './list-participants.service.js';
import { MyEnrolmentsController } from './my-enrolments.controller.js';
import { OverviewParticipants } from './overview.service.js';
import { ParticipantsController } from './participants.controller.js';
import { NEWCOMER_PROVIDERS, NewcomersController } from './newcomers/index.js';
import { ROSTER_PROVIDERS, RosterController, SeatFinder } from './roster/index.js';
import { OPEN_LINK_PROVIDERS, OpenLinksController } from './open-link/index.js';
import { CALL_PROVIDERS, CallController } from './call/index.js';
import { EXTERNAL_MENTOR } from './external-mentor.js';
import { SeatReleases } from './seat-releases.js';
import { SendLinks } from './send-links.service.js';
import { ShowInvitation } from './show-invitation.service.js';
import { ShowParticipant } from './show-participant.service.js';
import { Withdraw } from './withdraw.service.js';

@Module({
  imports: [SchemesModule],
  controllers: [
    InvitationsController,
    MyEnrolmentsController,
    ParticipantsController,
    RosterController,
    NewcomersController,
    OpenLinksController,
    CallController,
    CopiesController,
    StudentLeavesController,
  ],
  providers: [
    SeatReleases,
    Arrivals,
    Invite,
    SendLinks,
    ShowInvitation,
    AnswerInvitation,
    Decide,
    GiveAnswers,
    ListParticipants,
    OverviewParticipants,
    ShowParticipant,
    CorrectParticipant,
    JoinForThem,
    Withdraw,
    Excuse,
    ExportParticipants,
    ...ROSTER_PROVIDERS,
    ...NEWCOMER_PROVIDERS,
    ...OPEN_LINK_PROVIDERS,
    ...CALL_PROVIDERS,
    ...COPY_PROVIDERS,
    ...STUDENT_LEAVE_PROVIDERS,
  ],
  exports: [SeatReleases, Arrivals, SeatFinder, Withdraw],
})
export class EnrolmentModule implements OnModuleInit {
  constructor(
    private readonly counts: RoundCounts,
    private readonly losses: RoundLosses,
    private readonly givenHours: GivenHours,
    private readonly mayUseEmail: WhoMayUseEmail,
  ) {}

  onModuleInit(): void {
    this.counts.by(countRounds);
    this.givenHours.by(studentsGaveHours);
    this.losses.add(
      'unanswered_invitations',
      takesAnswers,
      `from enrolments e where e.institution_id = $1 and e.round_id = $2 and e.state = 'invited'`,
    );
    this.losses.add(
      'join_requests',
      takesAnswers,
      `from join_requests j where j.institution_id = $1 and j.round_id = $2 and j.state = 'open'`,
    );
    this.mayUseEmail.add(EXTERNAL_MENTOR);
  }
}
