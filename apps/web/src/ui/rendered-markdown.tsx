import ReactMarkdown, { type Components } from 'react-markdown';
import { safeAddress } from './safe-address';

/** What a text may consist of. No pictures: one from elsewhere would tell its owner who reads. */
const TAGS = [
  ...['p', 'br', 'strong', 'em', 'ul', 'ol', 'li', 'a', 'blockquote', 'code'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
];

/** Headings begin below the page's own. */
const COMPONENTS: Components = {
  h1: 'h3',
  h2: 'h3',
  h3: 'h4',
  h4: 'h4',
  h5: 'h4',
  h6: 'h4',
  a: ({ href, children }) =>
    href ? (
      <a className="ds-link" href={href} rel="noreferrer nofollow" target="_blank">
        {children}
      </a>
    ) : (
      <>{children}</>
    ),
};

/** React elements of the parsed text: there is no HTML to be injected, and none is read. */
export default function RenderedMarkdown({ text }: { readonly text: string }) {
  return (
    <ReactMarkdown
      allowedElements={TAGS}
      unwrapDisallowed
      components={COMPONENTS}
      urlTransform={safeAddress}
    >
      {withLineBreaks(text)}
    </ReactMarkdown>
  );
}

/** A line ends where its writer ended it: most of them have never heard of Markdown. */
const withLineBreaks = (text: string): string => text.replace(/([^\n])\n(?=[^\n])/g, '$1  \n');
