import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useTexts } from '../../../app/i18n/use-texts';
import type { Plan } from './plan';
import { useLocalWords } from './use-local-words';

interface StretchChoiceProps {
  readonly plan: Plan;
  /** @param from the first day of what is to be planned */
  readonly choose: (from: string) => void;
}

/** Which term or year of study is planned: the first that lacks meetings, until another is chosen. */
export function StretchChoice({ plan, choose }: StretchChoiceProps) {
  const { t } = useTexts();
  const { months } = useLocalWords();
  return (
    <Field>
      <Label>{t('meetings:proposal.stretchChoice')}</Label>
      <Select value={plan.startsOn} onChange={({ target }) => choose(target.value)}>
        {plan.stretches.map(({ startsOn, endsOn, there }) => (
          <Select.Option key={startsOn} value={startsOn}>
            {t('meetings:proposal.stretchOf', {
              months: months(startsOn, endsOn),
              count: there,
            })}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
