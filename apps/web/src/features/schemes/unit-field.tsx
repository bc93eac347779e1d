import { useSuspenseQuery } from '@tanstack/react-query';
import { useTexts } from '../../app/i18n/use-texts';
import { SelectField } from '../../ui/form/select-field';
import type { KullForm } from '../../ui/form/use-form';
import { schemesQuery } from './schemes';

interface UnitFieldProps {
  readonly form: KullForm<{ name: string; unitId: string }>;
}

/** Which unit a scheme belongs to; nothing where the institution has none. */
export function UnitField({ form }: UnitFieldProps) {
  const { t } = useTexts();
  const { units, can } = useSuspenseQuery(schemesQuery).data;
  if (units.length === 0) return null;
  return (
    <SelectField
      form={form}
      name="unitId"
      label={t('schemes:new.unit')}
      description={t('schemes:new.unitWhat')}
      none={can.createForAll ? t('access:whole') : undefined}
      options={units.map(({ id, path }) => ({ value: id, label: path }))}
    />
  );
}
