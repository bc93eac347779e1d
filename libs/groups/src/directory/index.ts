import { MentorChoice } from './mentor-choice.entity.js';
import { MentorProfile } from './mentor-profile.entity.js';
import { AnswerRequest } from './answer-request.service.js';
import { ChooseMentors } from './choose-mentors.service.js';
import { KeepProfile } from './keep-profile.service.js';
import { ListMyRequests } from './list-my-requests.service.js';
import { ListRoundRequests } from './list-round-requests.service.js';
import { RequestsEveryDay } from './requests-every-day.js';
import { ShowDirectory } from './show-directory.service.js';

export { DirectoryController } from './directory.controller.js';
export { endChoicesOf } from './end-choices.js';
export const DIRECTORY_ENTITIES = [MentorProfile, MentorChoice];
export const DIRECTORY_PROVIDERS = [
  ShowDirectory,
  ChooseMentors,
  KeepProfile,
  ListMyRequests,
  ListRoundRequests,
  AnswerRequest,
  RequestsEveryDay,
];
