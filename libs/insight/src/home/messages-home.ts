import { countUnread } from '#messages';
import type { Tx } from '#platform';
import type { MessagesHome } from './home.views.js';

export const messagesHome = async (tx: Tx): Promise<MessagesHome | null> => {
  const unread = await countUnread(tx);
  return unread === 0 ? null : { unread };
};
