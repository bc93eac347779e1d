import { GroupMessages } from './group-messages.service.js';
import { KeepThread } from './keep-thread.service.js';
import { Message } from './message.entity.js';
import { MessageRead } from './message-read.entity.js';
import { Thread } from './thread.entity.js';

export { ThreadsController } from './threads.controller.js';
export const THREADS_ENTITIES = [Thread, Message, MessageRead];
export const THREADS_PROVIDERS = [GroupMessages, KeepThread];
