import { Link as Anchor } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../app/i18n/languages';
import { useTexts } from '../../app/i18n/use-texts';
import { useChooseLanguage, useSignedIn } from '../../app/session/session';
import { SignOutButton } from '../../app/session/sign-out-button';
import { Choices } from '../../ui/form/choices';
import { PageHeader } from '../../ui/page-header';
import { useFailureToast } from '../../ui/toast';
import { OwnCalendarSection } from '../calendar/own-calendar-section';
import { MyPhoto } from './my-photo';
import { MySessions } from './my-sessions';
import styles from './me-page.module.css';

/** The person's own page: who Kull thinks one is, and the language. */
export function Component() {
  const { t, language } = useTexts();
  const { person, institution, can } = useSignedIn();
  const failed = useFailureToast();
  const choose = useChooseLanguage();
  return (
    <div className={styles.page}>
      <PageHeader title={t('session:me.title')} />
      <dl className={styles.facts}>
        <dt>{t('session:me.name')}</dt>
        <dd>{person.name}</dd>
        <dt>{t('session:me.institution')}</dt>
        <dd>{institution.name}</dd>
      </dl>
      {(can.mentee || can.mentor) && (
        <Anchor asChild>
          <Link to="/me/enrolments">{t('enrolment:mine.title')}</Link>
        </Anchor>
      )}
      <Choices
        kind="radio"
        legend={t('session:me.language')}
        description={t('session:me.languageWhat')}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
        chosen={[language]}
        choose={([value]) => {
          if (!isLanguage(value)) return;
          choose.mutate(value, { onError: failed });
        }}
      />
      {can.mentor && <MyPhoto />}
      {(can.mentee || can.mentor) && <OwnCalendarSection />}
      <Anchor asChild>
        <Link to="/me/mails">{t('notices:choices.title')}</Link>
      </Anchor>
      <MySessions />
      <Anchor asChild>
        <Link to="/me/privacy">{t('privacy:mine.title')}</Link>
      </Anchor>
      <SignOutButton variant="secondary" className={styles.signOut} />
    </div>
  );
}
