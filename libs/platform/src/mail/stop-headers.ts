/**
 * How a mail says where mails of its kind are stopped. A mail program shows a button of its own for it, and
 * presses it by a POST of its server's to the address (RFC 8058), which has to be https for that. Without
 * one that is the receiver's own, the address is the page of choices, behind the sign-in (RFC 2369).
 */
export const stopHeaders = (stop: string | null, choicesPage: string): Record<string, string> => ({
  'List-Unsubscribe': `<${stop ?? choicesPage}>`,
  ...(stop?.startsWith('https:') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
});
