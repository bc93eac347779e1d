import { RoleSources } from '#access';
import { Arrivals, EnrolmentModule, SeatFinder, SeatReleases } from '#enrolment';
import { Module, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel';
import { DIRECTORY_PROVIDERS, DirectoryController, endChoicesOf } from './directory/index.js';
import { findSeats } from './find-seats.js';
import { GroupsController } from './groups.controller.js';
import { ListFreeSeats } from './list-free-seats.service.js';
import { ListMyGroups } from './list-my-groups.service.js';
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
  imports: [EnrolmentModule],
  controllers: [
    GroupsController,
    PhotosController,
    DirectoryController,
    WaitingController,
    WishesController,
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
  ],
})
export class GroupsModule implements OnModuleInit {
  constructor(
    private readonly roles: RoleSources,
    private readonly seatReleases: SeatReleases,
    private readonly seatFinder: SeatFinder,
    private readonly arrivals: Arrivals,
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
    this.arrivals.by((tx, enrolmentIds) => arrive(tx, enrolmentIds, this.clock.now()));
  }
}
