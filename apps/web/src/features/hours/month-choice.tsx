import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { useHourWords } from './use-hour-words';

interface MonthChoiceProps {
  readonly month: string;
  readonly months: readonly string[];
}

/** Which month is shown: the address says it. */
export function MonthChoice({ month, months }: MonthChoiceProps) {
  const { t } = useTexts();
  const id = useId();
  const { monthTitle } = useHourWords();
  const [, setParameters] = useSearchParams();
  const shown = months.includes(month) ? months : [month, ...months];
  return (
    <Field>
      <Label htmlFor={id}>{t('hours:month')}</Label>
      <Select
        id={id}
        value={month}
        onChange={({ target }) => setParameters({ month: target.value }, { replace: true })}
      >
        {shown.map((one) => (
          <Select.Option key={one} value={one}>
            {monthTitle(one)}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}
