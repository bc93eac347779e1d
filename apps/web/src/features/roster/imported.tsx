import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useLayoutEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import type { Role, RosterImportResult } from './roster';
import styles from './roster.module.css';

interface ImportedProps {
  readonly role: Role;
  readonly result: RosterImportResult;
  readonly again: () => void;
}

/** What the import did, and what comes next. */
export function Imported({ role, result, again }: ImportedProps) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: the reader goes on from here.
  useLayoutEffect(() => heading.current?.focus(), []);
  const { counts } = result;
  const lines = (['new', 'changed', 'unchanged', 'withdrawn', 'refused'] as const).filter(
    (kind) => counts[kind] > 0,
  );
  return (
    <section className={styles.page} aria-labelledby="roster-imported">
      <Heading id="roster-imported" ref={heading} level={2} data-size="xs" tabIndex={-1}>
        {t(result.importId === null ? 'roster:done.nothing' : 'roster:done.title')}
      </Heading>
      <ul>
        {lines.map((kind) => (
          <li key={kind}>{t(`roster:done.${kind}`, { count: counts[kind] })}</li>
        ))}
      </ul>
      {counts.refused > 0 && <Paragraph>{t('roster:done.mend')}</Paragraph>}
      <div className={styles.buttons}>
        <Button asChild>
          <Link to={role === 'mentee' ? '../../participants' : '../../overview'} relative="path">
            {t(role === 'mentee' ? 'roster:done.invite' : 'roster:done.overview')}
          </Link>
        </Button>
        <Button variant="secondary" onClick={again}>
          {t('roster:done.again')}
        </Button>
      </div>
    </section>
  );
}
