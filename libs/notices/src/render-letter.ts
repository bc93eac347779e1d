import type { Action, Fact, Item, Letter } from './letter.js';
import { markdownAsHtml } from './markdown-as-html.js';

export interface RenderedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** One letter as plain text and as HTML that says the same. */
export const renderLetter = (letter: Letter): RenderedLetter => ({
  subject: letter.subject,
  text: asText(letter),
  html: asHtml(letter),
});

const asText = ({ speaker, action, otherAction, ...letter }: Letter): string =>
  [
    speaker.say('greeting', { givenName: letter.givenName }),
    ...letter.paragraphs,
    ...(letter.body ? [letter.body] : []),
    ...(letter.items ?? []).map(itemAsText),
    ...(letter.afterwards ?? []),
    ...(letter.facts.length > 0 ? [letter.facts.map(factAsText).join('\n')] : []),
    ...[action, otherAction].flatMap((one) => (one ? [`${one.label}:\n${one.address}`] : [])),
    speaker.say('regards', { institution: letter.institution }),
    [
      letter.reason ?? speaker.say('reason', { round: letter.round }),
      ...(letter.isChoosable ? [chooseMails(speaker, action)] : []),
    ].join('\n'),
  ].join('\n\n') + '\n';

const itemAsText = ({ subject, action }: Item): string =>
  [`* ${subject}`, ...(action ? [`  ${action.label}: ${action.address}`] : [])].join('\n');

const factAsText = ({ label, value, action }: Fact): string =>
  `${label}: ${value}${action ? `\n  ${action.label}: ${action.address}` : ''}`;

const chooseMails = (speaker: Letter['speaker'], { address }: Letter['action']): string =>
  speaker.say('chooseMails', { address: new URL('/me/mails', address).href });

const BODY =
  'margin:0 auto;padding:24px;max-width:36rem;font:16px/1.5 Inter,Arial,sans-serif;color:#1e2b3c;background:#ffffff';
const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:6px;background:#0b4f8a;color:#ffffff;font-weight:600;text-decoration:none';
const OTHER_BUTTON =
  'display:inline-block;padding:11px 19px;border:1px solid #0b4f8a;border-radius:6px;color:#0b4f8a;font-weight:600;text-decoration:none';
const WRITTEN = 'margin:16px 0;padding-left:16px;border-left:3px solid #c3ccd6';
const ITEM = 'margin:12px 0;padding:12px 0 0;border-top:1px solid #c3ccd6';
const SMALL = 'font-size:14px;color:#4b5a6b;word-break:break-word';

const asHtml = ({ speaker, action, otherAction, ...letter }: Letter): string => {
  const paragraphs = letter.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`);
  const written = letter.body
    ? [`<div style="${WRITTEN}">${markdownAsHtml(letter.body)}</div>`]
    : [];
  const facts = letter.facts.map(
    ({ label, value, action: own }) =>
      `<p><strong>${escapeHtml(label)}:</strong> ${escapeHtml(value)}${own ? `<br>${asLink(own)}` : ''}</p>`,
  );
  const address = escapeHtml(action.address);
  return `<!doctype html>
<html lang="${speaker.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(letter.subject)}</title>
</head>
<body style="${BODY}">
<h1 style="font-size:22px;line-height:1.3">${escapeHtml(letter.subject)}</h1>
<p>${escapeHtml(speaker.say('greeting', { givenName: letter.givenName }))}</p>
${[...paragraphs, ...written, ...itemsAsHtml(letter), ...facts].join('\n')}
<p><a href="${address}" style="${BUTTON}">${escapeHtml(action.label)}</a>${otherAction ? ` &nbsp; ${asOther(otherAction)}` : ''}</p>
<p>${escapeHtml(speaker.say('regards', { institution: letter.institution }))}</p>
<p style="${SMALL}">${escapeHtml(speaker.say('addressHint', { address: action.address }))}</p>
<p style="${SMALL}">${escapeHtml(letter.reason ?? speaker.say('reason', { round: letter.round }))}</p>
${letter.isChoosable ? `<p style="${SMALL}">${escapeHtml(chooseMails(speaker, action))}</p>\n` : ''}</body>
</html>
`;
};

const itemsAsHtml = ({
  items = [],
  afterwards = [],
}: Pick<Letter, 'items' | 'afterwards'>): string[] => [
  ...items.map(
    ({ subject, action }) =>
      `<p style="${ITEM}"><strong>${escapeHtml(subject)}</strong>${action ? `<br><a href="${escapeHtml(action.address)}">${escapeHtml(action.label)}</a>` : ''}</p>`,
  ),
  ...afterwards.map((text) => `<p>${escapeHtml(text)}</p>`),
];

const asLink = ({ label, address }: Action): string =>
  `<a href="${escapeHtml(address)}" style="color:#0b4f8a">${escapeHtml(label)}</a>`;

const asOther = ({ label, address }: Action): string =>
  `<a href="${escapeHtml(address)}" style="${OTHER_BUTTON}">${escapeHtml(label)}</a>`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c);
