import { Card, Details, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { CalendarIcon } from '@navikt/aksel-icons';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { Time } from '../../ui/time/time';
import { useFormats } from '../../ui/time/use-formats';
import { MailStateTag } from './mail-state-tag';
import { sentMailQuery } from './sent-mails';
import { textWithLinks } from './text-with-links';
import styles from './notices.module.css';

/** One mail, with links that open here. */
export function Component() {
  const { t } = useTexts();
  const { mailId = '' } = useParams();
  const mail = useSuspenseQuery(sentMailQuery(mailId)).data;
  const { list } = useFormats();
  const { toName, toAddress, text, html, appAddress } = mail;
  return (
    <>
      <PageHeader title={mail.subject} trail={[{ to: '/sent-mails', text: t('notices:title') }]}>
        <Paragraph>
          {toName
            ? t('notices:to', { name: toName, address: toAddress })
            : t('notices:toAddress', { address: toAddress })}
          {' · '}
          <Time at={mail.createdAt} />
        </Paragraph>
        <MailStateTag state={mail.state} />
      </PageHeader>
      {mail.calendar.length > 0 && (
        <p className={styles.calendar}>
          <CalendarIcon aria-hidden />
          <span>
            {`${t('notices:calendar.title')}: `}
            {list(
              mail.calendar.map(({ method, meetings }) =>
                t(`notices:calendar.${method}`, { count: meetings }),
              ),
            )}
          </span>
        </p>
      )}
      <Card className={styles.body} role="region" aria-label={t('notices:body')}>
        <p className={styles.text}>
          {textWithLinks(text ?? '', appAddress).map((stretch, index) =>
            stretch.path ? (
              <Anchor key={index} asChild>
                <Link to={stretch.path}>{stretch.text}</Link>
              </Anchor>
            ) : (
              stretch.text
            ),
          )}
        </p>
      </Card>
      {html && <AsReceived html={html} subject={mail.subject} />}
    </>
  );
}

/** The HTML itself, where it can do nothing: no scripts, no part in this page. */
function AsReceived({ html, subject }: { readonly html: string; readonly subject: string }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <Details className={styles.body} onToggle={() => setOpen(!isOpen)}>
      <Details.Summary>{t('notices:asReceived')}</Details.Summary>
      <Details.Content>
        {isOpen && (
          <iframe
            // Of one origin with the page, so that it can be dressed; scripts are not let in.
            sandbox="allow-same-origin"
            srcDoc={html.replaceAll(' style="', ' data-style="')}
            title={subject}
            className={styles.frame}
            onLoad={({ currentTarget }) => dress(currentTarget.contentDocument)}
          />
        )}
      </Details.Content>
    </Details>
  );
}

/**
 * A mail carries its look in `style` attributes, as mail programs want it. Our pages allow none in what they
 * read, only what is set from here.
 */
const dress = (mail: Document | null): void => {
  for (const part of mail?.querySelectorAll<HTMLElement>('[data-style]') ?? [])
    part.style.cssText = part.dataset['style'] ?? '';
};
