import { Link as Anchor } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useSignedIn } from '../../app/session/session';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { useTimeZone } from '../../ui/time/use-formats';
import { HomeHours } from '../hours/home-hours';
import { AdministratorPart } from './administrator-part';
import { AnswersPart } from './answers-part';
import { CallsPart } from './calls-part';
import { ConcernsPart } from './concerns-part';
import { CoordinatorPart } from './coordinator-part';
import { greetingAt, hourIn } from './greeting';
import { DropInPart } from './drop-in-part';
import { homeQuery, type Home } from './home';
import { InsightPart } from './insight-part';
import { LeadPart } from './lead-part';
import { MenteePart } from './mentee-part';
import { MentorToBePart } from './mentor-to-be-part';
import { MentorPart } from './mentor-part';
import { MessagesPart } from './messages-part';
import { RequestsPart } from './requests-part';
import { ServicesPart } from './services-part';
import { StandInPart } from './stand-in-part';
import { WishesPart } from './wishes-part';
import styles from './home.module.css';

/** What is due for me, first; a part for each role that I have. */
export function Component() {
  const { t } = useTexts();
  const { person } = useSignedIn();
  const home = useSuspenseQuery(homeQuery).data;
  const greeting = greetingAt(hourIn(useTimeZone(), new Date()));
  return (
    <>
      <PageHeader title={t(`home:greeting.${greeting}`, { name: person.givenName })} />
      <div className={styles.parts}>
        {home.standsInFor && <StandInPart standsInFor={home.standsInFor} />}
        {home.concerns && <ConcernsPart concerns={home.concerns} />}
        {home.messages && <MessagesPart messages={home.messages} />}
        {(home.mentee || home.mentor || home.mentorToBe) && <AnswersPart />}
        {home.mentorToBe && <MentorToBePart rounds={home.mentorToBe} />}
        {home.mentor && <MentorPart mentor={home.mentor} />}
        {(home.mentor || home.dropIn) && <HomeHours />}
        {home.requests && <RequestsPart requests={home.requests} />}
        {home.wishes && <WishesPart rounds={home.wishes} />}
        {home.dropIn && <DropInPart rounds={home.dropIn} />}
        {home.mentee && <MenteePart rounds={home.mentee} />}
        {home.coordinator && <CoordinatorPart rounds={home.coordinator} />}
        {home.lead && <LeadPart rounds={home.lead} />}
        {home.insight && <InsightPart rounds={home.insight} />}
        {home.administrator && <AdministratorPart institution={home.administrator} />}
        {home.calls && <CallsPart calls={home.calls} />}
        {home.services && <ServicesPart services={home.services} />}
        {(home.mentor || home.dropIn) && (
          <Anchor asChild className={styles.alone}>
            <Link to="/certificates">{t('certificates:mine')}</Link>
          </Anchor>
        )}
        {(home.mentee || home.mentor || home.mentorToBe) && (
          <Anchor asChild className={styles.alone}>
            <Link to="/messages">{t('home:messages.all')}</Link>
          </Anchor>
        )}
        {isEmpty(home) && (
          <EmptyState title={t('home:empty.title')}>{t('home:empty.body')}</EmptyState>
        )}
      </div>
    </>
  );
}

const isEmpty = (home: Home): boolean => Object.values(home).every((part) => part === null);
