import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import type { MeetingOnPage } from './meetings';
import { useCodeNames } from './use-code-names';
import styles from './meetings.module.css';

interface SavedMeanwhileProps {
  readonly saved: MeetingOnPage;
  readonly take: (saved: MeetingOnPage) => void;
}

/** Somebody else saved first: how the log stands now, beside what is in the form. */
export function SavedMeanwhile({ saved, take }: SavedMeanwhileProps) {
  const { t } = useTexts();
  const { nameOf } = useCodeNames();
  const { state, turnout, themes, summary } = saved;
  const facts: readonly (readonly [string, string | null])[] = [
    [t('meetings:log.outcome'), t(`meetings:state.${state}`)],
    [
      t('meetings:log.roll'),
      turnout?.of == null
        ? null
        : t('meetings:turnout', { present: turnout.present, of: turnout.of }),
    ],
    [t('meetings:log.themes'), themes.map(nameOf).join(', ') || null],
    [t('meetings:log.summary'), summary],
  ];
  return (
    <Alert data-color="warning">
      <div className={styles.both}>
        <Heading level={2} data-size="2xs">
          {t('meetings:log.savedMeanwhile')}
        </Heading>
        <dl className={styles.facts}>
          {facts.map(
            ([name, value]) =>
              value && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
        <Button variant="secondary" type="button" onClick={() => take(saved)}>
          {t('meetings:log.takeSaved')}
        </Button>
      </div>
    </Alert>
  );
}
