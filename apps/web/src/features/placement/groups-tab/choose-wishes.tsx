import { Link as Anchor } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import type { ProblemField } from '../../../app/api/problem';
import { useTexts } from '../../../app/i18n/use-texts';
import { Choices } from '../../../ui/form/choices';
import type { MatchingOptions } from '../run';
import { useSpeech } from '../say';
import { useRound } from '../../schemes/round';
import { useRoundPlaces } from '../use-places';
import { isMeant, useWishWords, type Wish } from '../wishes/use-wish-words';
import { Wishes } from '../wishes/wishes';

interface ChooseWishesProps {
  readonly options: MatchingOptions;
  readonly placed: number;
  readonly wishes: readonly Wish[];
  readonly choose: (wishes: readonly Wish[]) => void;
  /** Of the last attempt: the fields that were refused. */
  readonly refused: readonly ProblemField[];
}

/** Of a field that nobody has filled in, or all alike, there is nothing to wish. */
const isOffered = (
  { weight }: Wish,
  { known, kinds }: MatchingOptions['fields'][number],
): boolean => known > 0 && (kinds > 1 || weight !== 'not');

/** What the groups can be formed by, each with how well its field of the roster is filled in. */
export function ChooseWishes({ options, placed, wishes, choose, refused }: ChooseWishesProps) {
  const { t, problem } = useTexts();
  const say = useSpeech();
  const words = useWishWords();
  const { settings } = useRoundPlaces();
  const isPairs = useRound().round.settings.format === 'pairs';
  const fields = new Map(options.fields.map((field) => [field.attribute, field]));
  return (
    <Wishes
      level={4}
      scope={
        <>
          {t('placement:propose.scope')}{' '}
          <Anchor asChild>
            <Link to={settings}>{t('placement:propose.settings')}</Link>
          </Anchor>
        </>
      }
    >
      {wishes.map((wish, i) => {
        const field = wish.attribute === null ? undefined : fields.get(wish.attribute);
        if (!isMeant(wish, isPairs) || (field && !isOffered(wish, field))) return null;
        const share = placed && field ? field.known / placed : 0;
        const filled =
          field && t('placement:propose.filled', { share: say.percent(share), kinds: field.kinds });
        const fault = refused.find(({ pointer }) => `${pointer}/`.startsWith(`/wishes/${i}/`));
        return (
          <Choices
            key={`${wish.kind} ${wish.attribute}`}
            kind="radio"
            look="chips"
            legend={words.title(wish)}
            description={[words.what(wish), filled].filter(Boolean).join(' ')}
            options={words.weights}
            chosen={[wish.weight]}
            error={fault && problem(fault.code)}
            choose={([weight]) =>
              choose(wishes.with(i, { ...wish, weight: weight as Wish['weight'] }))
            }
          />
        );
      })}
    </Wishes>
  );
}
