import { Button, Heading } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { Form } from '../../ui/form/form';
import { SelectField } from '../../ui/form/select-field';
import { TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import styles from './grants.module.css';
import type { Unit } from './units';

interface UnitFormProps {
  /** Null: a new one. */
  readonly unit: Unit | null;
  readonly units: readonly Unit[];
  readonly close: () => void;
}

/** A unit's name, and which one it is below. */
export function UnitForm({ unit, units, close }: UnitFormProps) {
  const { t } = useTexts();
  const toast = useToast();
  const client = useQueryClient();
  const form = useForm({
    defaultValues: { name: unit?.name ?? '', parentId: unit?.parentId ?? '' },
    onSubmit: async ({ name, parentId }) => {
      const values = { name, parentId: parentId || null };
      await body(
        unit
          ? api.PATCH('/api/v1/units/{id}', { params: { path: { id: unit.id } }, body: values })
          : api.POST('/api/v1/units', { body: values }),
      );
      toast(t(unit ? 'access:units.saved' : 'access:units.added'));
      close();
      await client.invalidateQueries();
    },
  });
  return (
    <section className={styles.give} aria-labelledby="unit-form">
      <Heading id="unit-form" level={2} data-size="xs">
        {unit ? t('access:units.changeTitle', { name: unit.name }) : t('access:units.addTitle')}
      </Heading>
      <Form form={form} submit={t(unit ? 'access:units.save' : 'access:units.add')}>
        <TextField form={form} name="name" label={t('access:units.name')} required />
        <SelectField
          form={form}
          name="parentId"
          label={t('access:units.parent')}
          none={t('access:units.top')}
          options={units
            .filter(({ id }) => id !== unit?.id)
            .map(({ id, path }) => ({ value: id, label: path }))}
        />
      </Form>
      {unit && (
        <Button variant="tertiary" onClick={close}>
          {t('app:ui.cancel')}
        </Button>
      )}
    </section>
  );
}
