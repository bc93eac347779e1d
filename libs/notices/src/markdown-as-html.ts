import { micromark } from 'micromark';

/** No pictures, which would tell their owner who reads, and no HTML: that stays the text it is. */
const LEFT_OUT = ['labelStartImage', 'htmlFlow', 'htmlText', 'codeIndented', 'definition'];

/** What somebody wrote in Markdown, for a mail. A line ends where its writer ended it. */
export const markdownAsHtml = (text: string): string =>
  micromark(text.replace(/([^\n])\n(?=[^\n])/g, '$1  \n'), {
    extensions: [{ disable: { null: LEFT_OUT } }],
  });
