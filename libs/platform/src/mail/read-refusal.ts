import type { MailFault } from './mail-kinds.js';

/** What a failed try to hand a mail to the server means. */
export interface Refusal {
  readonly fault: MailFault;
  /** Another try would get the same answer. */
  readonly isFinal: boolean;
  /** There is no such mailbox. */
  readonly isOfAddress: boolean;
  /** The server asks for less mail at a time. */
  readonly asksForLess: boolean;
  /** The server's own words without addresses; null: it said nothing. */
  readonly answer: string | null;
}

interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
  readonly command?: unknown;
  readonly rejectedErrors?: readonly SmtpError[];
}

const NO_CONNECTION = new Set([
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EPROTOCOL',
  'ECONNREFUSED',
  'ECONNRESET',
  'EABORT',
]);

/** 'Come back later', of the service itself, the mailbox, the processing or the storage (RFC 5321, 4.2.3). */
const LESS = new Set([421, 450, 451, 452]);

/**
 * Reads the server's answer by its reply code (RFC 5321) and its enhanced code (RFC 3463), where it
 * has one: 5xx is final, 4xx is not; `x.1.x` and `x.2.x` are about the receiver's address and mailbox,
 * `x.7.x` is policy, which says nothing of the address. Whatever has no answer is tried again.
 */
export const readRefusal = (error: unknown): Refusal => {
  const outer = (error ?? {}) as SmtpError;
  const { code, responseCode, response, command } = outer.rejectedErrors?.[0] ?? outer;
  const reply = typeof responseCode === 'number' ? responseCode : null;
  const said = typeof response === 'string' ? response : '';
  const answer = said === '' ? null : withoutAddresses(said);
  const enhanced = /^\d{3}[ -](\d)\.(\d{1,3})\.\d{1,3}\b/.exec(said)?.[2] ?? null;
  const refusal = { isFinal: false, isOfAddress: false, asksForLess: false, answer };
  if (code === 'EAUTH') return { ...refusal, fault: 'login' };
  if (reply !== null && reply >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')) {
    const isOfAddress = command === 'RCPT TO' && enhanced !== '7';
    return { ...refusal, isFinal: true, isOfAddress, fault: isOfAddress ? 'address' : 'refused' };
  }
  if (reply !== null && reply >= 400) {
    const isOfMailbox = command === 'RCPT TO' && (enhanced === '1' || enhanced === '2');
    return { ...refusal, asksForLess: LESS.has(reply) && !isOfMailbox, fault: 'deferred' };
  }
  if (typeof code === 'string' && NO_CONNECTION.has(code))
    return { ...refusal, fault: 'connection' };
  return { ...refusal, fault: 'unknown' };
};

const MOST_KEPT = 300;

/** Servers quote the receiver's address, and sometimes their own: neither is for others to read. */
export const withoutAddresses = (answer: string): string =>
  answer
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_KEPT);
