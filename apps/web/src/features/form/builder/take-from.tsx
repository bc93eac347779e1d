import { Button, Details, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, body } from '../../../app/api/client';
import { useTexts } from '../../../app/i18n/use-texts';
import { useFailureToast } from '../../../ui/toast';
import { roundFormQuery, type FormField } from '../form';
import styles from '../form.module.css';

interface TakeFromProps {
  readonly roundId: string;
  readonly take: (fields: readonly FormField[]) => void;
}

/** The form of another round, to go on from. Nothing is published by it. */
export function TakeFrom({ roundId, take }: TakeFromProps) {
  const { t } = useTexts();
  const client = useQueryClient();
  const [chosen, choose] = useState('');
  const { data: rounds = [] } = useQuery({
    queryKey: ['rounds', 'with-forms'],
    queryFn: async () => (await body(api.GET('/api/v1/rounds'))).rounds,
  });
  const fetchForm = useMutation({
    mutationFn: () => client.query({ ...roundFormQuery(chosen), staleTime: 0 }),
    onSuccess: ({ fields }) => take(fields),
    onError: useFailureToast(),
  });
  const others = rounds.filter(({ id }) => id !== roundId);
  if (others.length === 0) return null;
  return (
    <Details>
      <Details.Summary>{t('form:take.title')}</Details.Summary>
      <Details.Content>
        <div className={styles.part}>
          <Paragraph data-size="sm">{t('form:take.what')}</Paragraph>
          <Field>
            <Label>{t('form:take.round')}</Label>
            <Select value={chosen} onChange={({ target }) => choose(target.value)}>
              <Select.Option value="">{t('form:take.choose')}</Select.Option>
              {others.map(({ id, name, schemeName }) => (
                <Select.Option key={id} value={id}>
                  {t('form:take.option', { round: name, scheme: schemeName })}
                </Select.Option>
              ))}
            </Select>
          </Field>
          <div className={styles.acts}>
            <Button
              {...{ variant: 'secondary', 'data-size': 'sm', type: 'button' }}
              disabled={chosen === ''}
              loading={fetchForm.isPending}
              onClick={() => fetchForm.mutate()}
            >
              {t('form:take.take')}
            </Button>
          </div>
        </div>
      </Details.Content>
    </Details>
  );
}
