import { Alert, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { useTexts } from '../../../app/i18n/use-texts';
import { EmptyState } from '../../../ui/empty-state';
import { PageHeader } from '../../../ui/page-header';
import { ClosedWithin } from '../../closed-days/closed-within';
import { groupQuery, type Group } from '../../groups/groups';
import { useGroupTrail } from '../../groups/use-group-trail';
import { meetingFormQuery, type MeetingForm } from '../meetings';
import { useCodeNames } from '../use-code-names';
import { CommonHours } from './common-hours';
import { ForMentors } from './for-mentors';
import { planQuery, startIn, wishIn, type Plan, type PlanWish } from './plan';
import styles from './plan.module.css';
import { StretchChoice } from './stretch-choice';
import { PlanWishForm } from './plan-wish';
import { ProposedForm } from './proposed-form';
import { useLocalWords } from './use-local-words';
import { WhoCan } from './who-can';

/** What the group lacks of the round's plan, as meetings that one press plans. */
export function Component() {
  const { t } = useTexts();
  const { groupId = '' } = useParams();
  const trailOf = useGroupTrail();
  const group = useSuspenseQuery(groupQuery(groupId)).data;
  const help = useSuspenseQuery(meetingFormQuery(groupId)).data;
  if (!help.onBehalf) return <Proposals group={group} help={help} />;
  return (
    <>
      <PageHeader title={t('meetings:proposal.title')} trail={trailOf(group)} />
      <ForMentors round={group.round} />
    </>
  );
}

interface ProposalsProps {
  readonly group: Group;
  readonly help: MeetingForm;
}

function Proposals({ group, help }: ProposalsProps) {
  const { t } = useTexts();
  const { id: groupId } = group;
  const trailOf = useGroupTrail();
  const { day } = useLocalWords();
  const [parameters, setParameters] = useSearchParams();
  const wish = wishIn(parameters);
  const plan = useSuspenseQuery(planQuery(groupId, wish)).data;
  const show = (next: PlanWish): void =>
    setParameters(
      Object.entries({ ...wish, ...next }).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]),
      { replace: true, preventScrollReset: true },
    );
  const chosen =
    plan.weekday === null || plan.time === null
      ? null
      : plan.weekday * 100 + Number(plan.time.slice(0, 2));
  const shown = JSON.stringify([
    plan.startsOn,
    plan.weekday,
    plan.time,
    plan.count,
    plan.everyWeeks,
  ]);
  return (
    <>
      <PageHeader title={t('meetings:proposal.title')} trail={trailOf(group)}>
        {t('meetings:proposal.stretch', { from: day(plan.startsOn), to: day(plan.endsOn) })}
      </PageHeader>
      <div className={styles.page}>
        {plan.stretches.length > 1 && (
          <StretchChoice plan={plan} choose={(from) => show({ from })} />
        )}
        <section aria-labelledby="hours" className={styles.section}>
          <Heading id="hours" level={2} data-size="xs">
            {t('meetings:plan.hours')}
          </Heading>
          <CommonHours
            help={help}
            chosen={chosen}
            choose={(slot) =>
              show({ weekday: Math.floor(slot / 100), time: startIn(slot, plan.minutes) })
            }
          />
          {plan.whoCan && help.answered > 0 && (
            <WhoCan students={plan.whoCan} chosen={chosen} none={t('meetings:whoCan.press')} />
          )}
        </section>
        <section aria-labelledby="proposal" className={styles.section}>
          <Heading id="proposal" level={2} data-size="xs">
            {t('meetings:proposal.proposed')}
          </Heading>
          <PlanWishForm key={shown} plan={plan} wish={show} />
          <WhatIsThere plan={plan} />
          {plan.meetings.length > 0 && (
            <ProposedForm key={`${shown} ${plan.there}`} groupId={groupId} plan={plan} />
          )}
        </section>
        <ClosedWithin startsOn={plan.startsOn} endsOn={plan.endsOn} />
        <Anchor asChild>
          <Link to={`/groups/${groupId}/plan`}>{t('meetings:proposal.one')}</Link>
        </Anchor>
      </div>
    </>
  );
}

function WhatIsThere({ plan }: { readonly plan: Plan }) {
  const { t } = useTexts();
  const { nameOf } = useCodeNames();
  const { there, lacking, themesLeft, meetings, weekday, count } = plan;
  return (
    <>
      {there > 0 && <Paragraph>{t('meetings:proposal.there', { count: there })}</Paragraph>}
      {weekday === null && <EmptyState title={t('meetings:proposal.chooseHour')} />}
      {weekday !== null && meetings.length === 0 && lacking === 0 && (
        <EmptyState
          title={t(count === null ? 'meetings:proposal.noCount' : 'meetings:proposal.nothing')}
        />
      )}
      {lacking > 0 && (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>{t('meetings:proposal.lacking', { count: lacking })}</Paragraph>
        </Alert>
      )}
      {themesLeft.length > 0 && weekday !== null && (
        <Alert data-color="warning" data-size="sm">
          <Paragraph>
            {t('meetings:proposal.themesLeft', { themes: themesLeft.map(nameOf).join(', ') })}
          </Paragraph>
        </Alert>
      )}
    </>
  );
}
