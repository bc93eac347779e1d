import { RoleSources } from '#access';
import { Arrivals, EnrolmentModule, SeatFinder, SeatReleases } from '#enrolment';
import { Module, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel';
import { RoundLosses, SchemesModule, takesAnswers, takesSeats } from '#schemes';
import { CHANGE_REQUESTS_PROVIDERS, ChangeRequestsController } from './change-requests/index.js';
import { CHANGES_PROVIDERS, ChangesController } from './changes/index.js';
import { AGREEMENT_PROVIDERS, AgreementController } from './agreement/index.js';
import { DIRECTORY_PROVIDERS, DirectoryController, endChoicesOf } from './directory/index.js';
import { DROP_IN_PROVIDERS, DropInController } from './drop-in/index.js';
import { NOT_AGAIN_PROVIDERS, NotAgainController } from './not-again/index.js';
import { findSeats } from './find-seats.js';
import { GroupsController } from './groups.controller.js';
import { ListFreeSeats } from './list-free-seats.service.js';
import { ListMyGroups } from './list-my-groups.service.js';
import { MENTOR_PATH_PROVIDERS, MentorPathController } from './mentor-path/index.js';
import { MORE_MENTORS_PROVIDERS, MoreMentorsController } from './more-mentors/index.js';
import { KeepPhoto } from './photos/keep-photo.service.js';
import { PhotosController } from './photos/photos.controller.js';
import { ShowPhoto } from './photos/show-photo.service.js';
import { releaseSeat } from './release-seat.js';
import { rosterRolesOf } from './roster-roles.js';
import { ShowGroup } from './show-group.service.js';
import { arrive, WAITING_PROVIDERS, WaitingController } from './waiting/index.js';
import { TakeFreeSeat } from './take-free-seat.service.js';
import { WISHES_PROVIDERS, WishesController } from './wishes/index.js';

@Module({
  imports: [SchemesModule, EnrolmentModule],
  controllers: [
    GroupsController,
    PhotosController,
    DirectoryController,
    WaitingController,
    WishesController,
    ChangesController,
    NotAgainController,
    MentorPathController,
    ChangeRequestsController,
    DropInController,
    MoreMentorsController,
    AgreementController,
  ],
  providers: [
    ListMyGroups,
    ShowGroup,
    ListFreeSeats,
    TakeFreeSeat,
    KeepPhoto,
    ShowPhoto,
    ...DIRECTORY_PROVIDERS,
    ...WAITING_PROVIDERS,
    ...WISHES_PROVIDERS,
    ...CHANGES_PROVIDERS,
    ...NOT_AGAIN_PROVIDERS,
    ...MENTOR_PATH_PROVIDERS,
    ...CHANGE_REQUESTS_PROVIDERS,
    ...DROP_IN_PROVIDERS,
    ...MORE_MENTORS_PROVIDERS,
    ...AGREEMENT_PROVIDERS,
  ],
})
export class GroupsModule implements OnModuleInit {
  constructor(
    private readonly roles: RoleSources,
    private readonly seatReleases: SeatReleases,
    private readonly seatFinder: SeatFinder,
    private readonly arrivals: Arrivals,
    private readonly losses: RoundLosses,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.roles.add(rosterRolesOf);
    this.seatReleases.by(async (tx, enrolmentId) => {
      const now = this.clock.now();
      await endChoicesOf(tx, enrolmentId, now);
      return releaseSeat(tx, enrolmentId, now);
    });
    this.seatFinder.by(findSeats);
    const ofRound = 'e.institution_id = $1 and e.round_id = $2';
    this.losses.add(
      'mentors_asked',
      takesAnswers,
      `from mentor_choices c
       join enrolments e on e.institution_id = c.institution_id and e.id = c.mentee_id
       where ${ofRound} and c.state = 'asked'`,
    );
    this.losses.add(
      'seats_offered',
      takesSeats,
      `from seat_offers o
       join waits w on w.institution_id = o.institution_id and w.id = o.wait_id
       join enrolments e on e.institution_id = w.institution_id and e.id = w.enrolment_id
       where ${ofRound} and o.state = 'open'`,
    );
    this.losses.add(
      'people_waiting',
      takesSeats,
      `from waits w
       join enrolments e on e.institution_id = w.institution_id and e.id = w.enrolment_id
       where ${ofRound} and w.state = 'waiting'`,
    );
    this.arrivals.by((tx, enrolmentIds) => arrive(tx, enrolmentIds, this.clock.now()));
  }
}
