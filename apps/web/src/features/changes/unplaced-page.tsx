import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { useToast } from '../../ui/toast';
import { ofPairs } from '../groups/group-words';
import { useRound } from '../schemes/round';
import { optionsQuery, placesQuery, type Options } from './changes';
import { ConfirmChange } from './confirm-change';
import { Pick } from './pick';
import { useChangeWords } from './use-change-words';
import styles from './changes.module.css';

/** Those who take part and have no group, as who came late: a place for each, where it disturbs least. */
export function Component() {
  const { t } = useTexts();
  const { roundId, round } = useRound();
  const words = ofPairs(round.settings.format === 'pairs');
  const options = useSuspenseQuery(optionsQuery(roundId)).data;
  return (
    <div className={styles.page}>
      <Heading level={2} data-size="sm">
        {t('changes:unplaced.title', words)}
      </Heading>
      {options.unplaced.length === 0 || !options.isOpen ? (
        <EmptyState
          title={t(options.isOpen ? 'changes:unplaced.none' : 'changes:unplaced.notNow', words)}
        >
          {t('changes:unplaced.noneWhat', words)}
        </EmptyState>
      ) : (
        <PlaceStudent options={options} />
      )}
    </div>
  );
}

function PlaceStudent({ options: { unplaced } }: { readonly options: Options }) {
  const { t } = useTexts();
  const toast = useToast();
  const { roundId, round } = useRound();
  const isPair = round.settings.format === 'pairs';
  const words = ofPairs(isPair);
  const say = useChangeWords(isPair);
  const [student, chooseStudent] = useState<string | null>(null);
  const [group, chooseGroup] = useState<string | null>(null);
  const places = useQuery({ ...placesQuery(roundId, student ?? ''), enabled: student !== null });
  const best = places.data?.[0]?.groupId ?? null;
  const groupId = group ?? best;
  const done = (): Promise<void> => {
    toast(t('changes:done.place', words));
    chooseStudent(null);
    chooseGroup(null);
    return Promise.resolve();
  };
  return (
    <>
      <Paragraph>{t('changes:unplaced.what', { count: unplaced.length, ...words })}</Paragraph>
      <Pick
        label={t('changes:field.student')}
        value={student}
        options={unplaced.map(say.person)}
        choose={(id) => {
          chooseStudent(id);
          chooseGroup(null);
        }}
      />
      {student && places.data && (
        <Pick
          label={t('changes:field.toGroupBest', words)}
          value={groupId}
          options={places.data.map(say.place)}
          choose={chooseGroup}
        />
      )}
      <ConfirmChange
        roundId={roundId}
        isPair={isPair}
        wanted={{ kind: 'place', enrolmentId: student, groupId: student ? groupId : null }}
        act={t('changes:act.place', words)}
        done={done}
      />
    </>
  );
}
