import { JoinByLink } from './join-by-link.service.js';
import { KeepOpenLink } from './keep-open-link.service.js';
import { ShowJoinPage } from './show-join-page.service.js';

export { OpenLink } from './open-link.entity.js';
export { OpenLinksController } from './open-links.controller.js';
export const OPEN_LINK_PROVIDERS = [KeepOpenLink, ShowJoinPage, JoinByLink];
