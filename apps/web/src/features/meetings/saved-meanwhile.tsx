import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { useWatch } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import type { KullForm } from '../../ui/form/use-form';
import { useLogFacts, type LogFact } from './log-facts';
import { asSaid, valuesOf, type LogValues } from './log-values';
import type { MeetingForm, MeetingOnPage } from './meetings';
import styles from './meetings.module.css';
import { useWhoLogged } from './use-who-logged';

interface SavedMeanwhileProps {
  readonly form: KullForm<LogValues>;
  readonly help: MeetingForm;
  readonly saved: MeetingOnPage;
  /** Takes all that is saved into the form, and leaves what was written there. */
  readonly takeAll: () => void;
}

/** Somebody else saved first: both logs side by side, where they differ. Each part can be chosen. */
export function SavedMeanwhile({ form, help, saved, takeAll }: SavedMeanwhileProps) {
  const { t } = useTexts();
  const facts = useLogFacts(help.isPair);
  const say = useWhoLogged();
  const values = useWatch({ control: form.control }) as LogValues;
  const mine = facts(asSaid(values, help, saved));
  const theirs = facts(asSaid(valuesOf(saved, null), help, saved));
  const rows = theirs.flatMap((fact, i) =>
    fact.value === mine[i]?.value ? [] : [{ ...fact, mine: mine[i]?.value ?? '' }],
  );
  const take = (field: LogFact['field']): void => {
    const as = valuesOf(saved, null);
    form.setValue(field, as[field]);
    if (field === 'nextStep') form.setValue('nextStepOn', as.nextStepOn);
    form.draft.keep(form.getValues());
  };
  return (
    <Alert data-color="warning" role="group" aria-label={t('meetings:log.savedMeanwhile')}>
      <div className={styles.both}>
        <Heading level={2} data-size="2xs">
          {t('meetings:log.savedMeanwhile')}
        </Heading>
        {saved.logged && <p className={styles.quiet}>{say(saved.logged, saved.corrections > 0)}</p>}
        {rows.length === 0 && <p className={styles.quiet}>{t('meetings:both.same')}</p>}
        <dl className={styles.differences}>
          {rows.map(({ name, field, value, mine: own }) => (
            <div key={field}>
              <dt>{name}</dt>
              <dd>
                <span className={styles.side}>{t('meetings:both.mine')}</span>
                {own || '–'}
              </dd>
              <dd>
                <span className={styles.side}>{t('meetings:both.saved')}</span>
                {value || '–'}
                <Button type="button" variant="tertiary" data-size="sm" onClick={() => take(field)}>
                  {t('meetings:both.take')}
                  <span className="ds-sr-only">{`: ${name}`}</span>
                </Button>
              </dd>
            </div>
          ))}
        </dl>
        {rows.length > 0 && (
          <Button variant="secondary" type="button" onClick={takeAll}>
            {t('meetings:log.takeSaved')}
          </Button>
        )}
      </div>
    </Alert>
  );
}
