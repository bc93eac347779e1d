import { Mailing } from './mailing.entity.js';
import { MailingReceiver } from './mailing-receiver.entity.js';
import { ReadMailings } from './read-mailings.service.js';
import { SendMailing } from './send-mailing.service.js';

export { MailingsController } from './mailings.controller.js';
export const MAILINGS_ENTITIES = [Mailing, MailingReceiver];
export const MAILINGS_PROVIDERS = [SendMailing, ReadMailings];
