/** @returns how many mails a minute go to the SMTP server at most; null: as many as it takes */
export const readMailRate = (text: string | null, faults: string[]): number | null => {
  if (text === null) return null;
  const rate = Number(text);
  if (Number.isInteger(rate) && rate >= 1 && rate <= 100_000) return rate;
  faults.push(`KULL_MAIL_RATE is "${text}": give how many mails a minute, from 1 to 100000`);
  return null;
};
