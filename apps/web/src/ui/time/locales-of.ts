/** Where a browser lacks nynorsk, bokmål is closer than its own language. */
export const localesOf = (language: string): string[] =>
  language === 'nn' ? ['nn', 'nb'] : language === 'en' ? ['en-GB'] : [language];
