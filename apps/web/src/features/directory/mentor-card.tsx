import { Card, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { Face } from '../../ui/face';
import { StatusTag } from '../../ui/status-tag';
import { useFormats } from '../../ui/time/use-formats';
import { useLanguageNames } from '../enrolment/language-names';
import type { DirectoryMentor } from './directory';
import styles from './directory.module.css';

interface MentorCardProps {
  readonly mentor: DirectoryMentor;
  /** The mentor's own page. */
  readonly to: string;
  /** What the reader may do with this mentor. */
  readonly children?: ReactNode;
}

/** A mentor among others: who it is, what they help with, and whether there is room. */
export function MentorCard({ mentor, to, children }: MentorCardProps) {
  const { name, photo, helpsWith } = mentor;
  return (
    <Card className={styles.card}>
      <div className={styles.who}>
        {photo && <Face photo={photo} />}
        <Heading level={3} data-size="2xs">
          <Link to={to} className="ds-link">
            {name}
          </Link>
        </Heading>
      </div>
      <MentorFacts mentor={mentor} />
      {helpsWith && <Paragraph className={styles.excerpt}>{helpsWith}</Paragraph>}
      {children && <div className={styles.act}>{children}</div>}
    </Card>
  );
}

/** What is known of a mentor, in a few quiet lines. */
export function MentorFacts({ mentor }: { readonly mentor: DirectoryMentor }) {
  const { t } = useTexts();
  const { list } = useFormats();
  const nameOf = useLanguageNames();
  const { kind, programme, languages, interests, freePlaces } = mentor;
  return (
    <>
      <p className={styles.quiet}>
        {[t(`directory:kind.${kind}`), programme].filter(Boolean).join(' · ')}
      </p>
      {languages.length > 0 && (
        <p className={styles.quiet}>
          {t('directory:speaks', { languages: list(languages.map(nameOf)) })}
        </p>
      )}
      {interests.length > 0 && (
        <p className={styles.quiet}>{t('directory:interests', { interests: list(interests) })}</p>
      )}
      <div>
        <StatusTag tone={freePlaces > 0 ? 'success' : 'neutral'}>
          {freePlaces > 0 ? t('directory:free', { count: freePlaces }) : t('directory:full')}
        </StatusTag>
      </div>
    </>
  );
}
