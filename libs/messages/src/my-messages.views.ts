import { ReceivedMailing } from './mailings/mailings.views.js';

/** What has come to the reader, the newest first. */
export class MyMessages {
  mailings: ReceivedMailing[];
}
