import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { ofPairs } from '../groups/group-words';
import { progressQuery } from './progress';
import { Component as RoundMeetings } from './round-meetings-page';

/** To a lead mentor: which groups of the own mentors meet, and which logs are missing. */
export function Component() {
  const { t } = useTexts();
  const { roundId = '' } = useParams();
  const { roundName, isPairs } = useSuspenseQuery(progressQuery(roundId)).data;
  const words = ofPairs(isPairs);
  return (
    <>
      <PageHeader
        title={t('insight:led.title', words)}
        trail={[{ to: '/', text: t('home:place') }]}
      >
        {roundName}
      </PageHeader>
      <RoundMeetings />
    </>
  );
}
