import { KeepWishes } from './keep-wishes.service.js';
import { ShowMyWishes } from './show-my-wishes.service.js';
import { ShowRoundWishes } from './show-round-wishes.service.js';
import { WishList } from './wish-list.entity.js';
import { Wish } from './wish.entity.js';

export { WishesController } from './wishes.controller.js';
export const WISHES_ENTITIES = [WishList, Wish];
export const WISHES_PROVIDERS = [ShowMyWishes, KeepWishes, ShowRoundWishes];
