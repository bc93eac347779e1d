import { Button } from '@digdir/designsystemet-react';
import { MinusIcon, PlusIcon } from '@navikt/aksel-icons';
import type { ComponentProps } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { NumberField } from '../../ui/form/text-field';
import type { ShiftValues } from './shift-values';
import styles from './drop-in.module.css';

type CountFieldProps = Pick<
  ComponentProps<typeof NumberField<ShiftValues, 'visitors'>>,
  'form' | 'label' | 'readers'
>;

const MOST = 500;

/** How many, typed or counted up with a thumb. */
export function CountField({ form, label, readers }: CountFieldProps) {
  const { t } = useTexts();
  const change = (by: number): void => {
    const now = form.getValues('visitors') ?? 0;
    const next = Math.min(Math.max((Number.isNaN(now) ? 0 : now) + by, 0), MOST);
    form.setValue('visitors', next, { shouldDirty: true, shouldValidate: true });
  };
  return (
    <div className={styles.count}>
      <NumberField
        form={form}
        name="visitors"
        label={label}
        {...(readers && { readers })}
        min={0}
        max={MOST}
        required
      />
      <div className={styles.steps}>
        <Button
          type="button"
          variant="secondary"
          icon
          aria-label={t('drop-in:shifts.fewer')}
          onClick={() => change(-1)}
        >
          <MinusIcon aria-hidden />
        </Button>
        <Button
          type="button"
          variant="secondary"
          icon
          aria-label={t('drop-in:shifts.more')}
          onClick={() => change(1)}
        >
          <PlusIcon aria-hidden />
        </Button>
      </div>
    </div>
  );
}
