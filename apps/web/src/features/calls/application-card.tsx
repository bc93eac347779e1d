import { Card, Checkbox, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import type { Choosing } from '../mentors/use-mentor-columns';
import { ApplicationStateTag } from './application-state-tag';
import type { Application } from './calls';
import styles from './calls.module.css';

interface ApplicationCardProps {
  readonly application: Application;
  readonly choosing: Choosing | null;
}

/** One who applies, with what was written to the coordinator. */
export function ApplicationCard({ application, choosing }: ApplicationCardProps) {
  const { t } = useTexts();
  const { date } = useFormats();
  const { id, name, kind, programme, email, state, appliedAt, motivation } = application;
  return (
    <Card className={styles.card}>
      <div className={styles.actions}>
        {choosing && state !== 'selected' && (
          <Checkbox
            aria-label={t('mentors:list.choose', { name })}
            value={id}
            checked={choosing.chosen.has(id)}
            onChange={({ target }) => {
              const next = new Set(choosing.chosen);
              if (target.checked) next.add(id);
              else next.delete(id);
              choosing.choose(next);
            }}
          />
        )}
        <Heading level={2} data-size="2xs">
          {name}
        </Heading>
        <ApplicationStateTag state={state} />
      </div>
      <Paragraph data-size="sm" className={styles.quiet}>
        {[
          t(`mentors:kind.${kind}`),
          programme,
          email,
          t('calls:list.applied', { date: date(appliedAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Paragraph>
      <Paragraph className={styles.written}>{motivation}</Paragraph>
    </Card>
  );
}
