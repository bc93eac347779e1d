import { DropInOffer } from './drop-in-offer.entity.js';
import { KeepDropIn } from './keep-drop-in.service.js';
import { ShowDropIn } from './show-drop-in.service.js';

export { DropInController } from './drop-in.controller.js';
export const DROP_IN_ENTITIES = [DropInOffer];
export const DROP_IN_PROVIDERS = [ShowDropIn, KeepDropIn];
