import { ClosedDays } from './closed-days/index.js';
import { Form } from './form/index.js';
import { Forgetting } from './forgotten/forgetting.entity.js';
import { OwnTemplate } from './own-templates/own-template.entity.js';
import { Round } from './round.entity.js';
import { RoundProgramme } from './round-programme.entity.js';
import { Scheme } from './scheme.entity.js';

export * from './settings/scheme-settings.js';
export * from './settings/capacity.js';
export * from './settings/group-wishes.js';
export * from './own-templates/own-template.entity.js';
export * from './settings/locks.js';
export * from './settings/locks.views.js';
export * from './settings/setting-parts.js';
export * from './scheme.entity.js';
export * from './round.entity.js';
export * from './closed-days/index.js';
export * from './find-round.js';
export * from './form/index.js';
export * from './forgotten/forgetting.entity.js';
export * from './forgotten/remains.js';
export * from './round-counts.js';
export * from './copy-round.js';
export { RoundTermView } from './rounds.views.js';
export { isPastAnswers, PAST_ANSWERS, PAST_APPLYING, TODAY } from './round-dates.js';
export { GivenHours } from './given-hours.js';
export * from './hold-round.js';
export { pauseOn, stretchOn, type RoundTerm, type Stretch } from './round-terms.js';
export { RoundProgramme } from './round-programme.entity.js';
export { PlannedOnDays } from './closed-days/planned-on-days.js';
export { RoundLosses } from './round-losses.js';
export * from './round-states.js';
export { advanceRound } from './move-round.service.js';
export { RoundFigures } from './rounds.views.js';
export * from './scheme.policy.js';
export * from './schemes.module.js';
export * from './settings/named.views.js';
export * from './settings/meeting-settings.views.js';
export * from './settings/settings.views.js';
export * from './settings/settings-faults.js';
export * from './templates/scheme-template.js';
export * from './templates/templates.js';
export const SCHEMES_ENTITIES = [
  Scheme,
  Round,
  RoundProgramme,
  Forgetting,
  Form,
  OwnTemplate,
  ClosedDays,
];
