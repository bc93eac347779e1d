/** The address in `Kull <kull@uni.example>`, as a mail's sender is configured. */
export const addressIn = (mailbox: string): string =>
  (/<([^<>]+)>\s*$/.exec(mailbox)?.[1] ?? mailbox).trim();
