import { Heading } from '@digdir/designsystemet-react';
import { Fragment } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { textIn } from '../form/form';
import { useSayAnswer } from '../form/say-answer';
import { useLanguageNames } from './language-names';
import type { Participant } from './participants';
import { sayWeek } from './say-week';
import styles from './enrolment.module.css';

/** What the person has answered, or the roster says; blank is said to be unknown. */
export function ParticipantAnswers({ participant }: { readonly participant: Participant }) {
  const { t, language } = useTexts();
  const { list } = useFormats();
  const { slots, languages, interests, experience, maxGroups, role, answers } = participant;
  const nameOf = useLanguageNames();
  const sayAnswer = useSayAnswer();
  const unknown = t('enrolment:unknown');
  return (
    <section aria-labelledby="answers" className={styles.section}>
      <Heading id="answers" level={3} data-size="2xs">
        {t('enrolment:participant.answers')}
      </Heading>
      <dl className={styles.facts}>
        <dt>{t('enrolment:field.slots')}</dt>
        <dd>{slots ? sayWeek(slots, language).join(' · ') : unknown}</dd>
        <dt>{t('enrolment:field.languages')}</dt>
        <dd>{languages ? list(languages.map(nameOf)) : unknown}</dd>
        <dt>{t('enrolment:field.interests')}</dt>
        <dd>{interests ? list(interests) : unknown}</dd>
        {role === 'mentor' && (
          <>
            <dt>{t('enrolment:field.maxGroups')}</dt>
            <dd>{maxGroups ?? unknown}</dd>
            <dt>{t('enrolment:field.experience')}</dt>
            <dd>{experience ?? unknown}</dd>
          </>
        )}
        {answers.map(({ field, value, version, isAsked }) => {
          const label = textIn(field.label, language);
          const notes = [
            version !== null && t('form:answered.version', { version }),
            !isAsked && t('form:answered.gone'),
          ].filter(Boolean);
          return (
            <Fragment key={field.id}>
              <dt lang={label.lang}>{label.text}</dt>
              <dd>
                {sayAnswer(field, value)}
                {notes.length > 0 && <span className={styles.note}>{notes.join(' · ')}</span>}
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </section>
  );
}
