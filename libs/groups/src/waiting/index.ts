import { AnswerOffer } from './answer-offer.service.js';
import { GiveSeats } from './give-seats.service.js';
import { KeepWaiting } from './my-waits.service.js';
import { RunQueue } from './run-queue.service.js';
import { SeatOffer } from './seat-offer.entity.js';
import { ShowQueue } from './show-queue.service.js';
import { Wait } from './wait.entity.js';
import { WatchSeats } from './watch-seats.js';

export { arrive } from './arrive.js';
export { WaitingController } from './waiting.controller.js';
export const WAITING_ENTITIES = [Wait, SeatOffer];
export const WAITING_PROVIDERS = [
  GiveSeats,
  WatchSeats,
  KeepWaiting,
  AnswerOffer,
  ShowQueue,
  RunQueue,
];
