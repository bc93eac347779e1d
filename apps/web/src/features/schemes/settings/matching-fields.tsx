import { useWatch } from 'react-hook-form';
import { useTexts } from '../../../app/i18n/use-texts';
import { ChoicesField } from '../../../ui/form/choices-field';
import { useSpeech } from '../../placement/say';
import { isMeant, useWishWords, type Wish } from '../../placement/wishes/use-wish-words';
import { Wishes } from '../../placement/wishes/wishes';
import { isSettled, type SettingsForm, type SettingsValues } from './settings-form';

const MATCHED_BY = ['criteria', 'wishes', 'choice', 'hand'] as const;
const ATTRIBUTES = [
  ...(['campus', 'programme', 'cohort', 'gender', 'birthYear'] as const),
  ...(['homeCounty', 'languages', 'interests'] as const),
] satisfies SettingsValues['matching']['sameWithin'];

/** In a round all are of one cohort; to be mixed by it is offered where somebody has asked for it. */
const isOffered = ({ kind, attribute, weight }: Wish): boolean =>
  kind !== 'mix' || attribute !== 'cohort' || weight !== 'not';

interface MatchingFieldsProps {
  readonly form: SettingsForm;
  /** As they are stored: what is offered does not change while one chooses. */
  readonly wishes: readonly Wish[];
}

/** How students and mentors find each other, and what groups should be like. */
export function MatchingFields({ form, wishes }: MatchingFieldsProps) {
  const { t } = useTexts();
  const words = useWishWords();
  const { label } = useSpeech();
  const { by, sameWithin } = useWatch({ control: form.control, name: 'settings.matching' });
  const isPairs = useWatch({ control: form.control, name: 'settings.format' }) === 'pairs';
  return (
    <>
      <ChoicesField
        form={form}
        name="settings.matching.by"
        kind="radio"
        label={t('schemes:settings.by')}
        options={MATCHED_BY.map((value) => ({
          value,
          label: t(`schemes:settings.matched.${value}`),
        }))}
      />
      {by === 'criteria' && (
        <>
          <ChoicesField
            form={form}
            name="settings.matching.sameWithin"
            kind="checkbox"
            look="chips"
            label={t('schemes:settings.sameWithin')}
            description={t('schemes:settings.sameWithinWhat')}
            options={ATTRIBUTES.map((value) => ({ value, label: label(value) }))}
          />
          <Wishes level={3}>
            {wishes.map((wish, i) =>
              isOffered(wish) && isMeant(wish, isPairs) && !isSettled(wish, sameWithin) ? (
                <ChoicesField
                  key={`${wish.kind} ${wish.attribute}`}
                  form={form}
                  name={`settings.matching.wishes.${i}.weight`}
                  kind="radio"
                  look="chips"
                  label={words.title(wish)}
                  description={words.what(wish)}
                  options={words.weights}
                />
              ) : null,
            )}
          </Wishes>
        </>
      )}
    </>
  );
}
