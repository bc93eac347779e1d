import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api, body, ifMatch } from '../../app/api/client';
import { StaleError } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { useFailureToast, useToast } from '../../ui/toast';
import { closedDaysQuery, type ClosedDays } from './closed-days';
import { ClosedDaysForm } from './closed-days-form';
import styles from './closed-days.module.css';
import { useClosedWords } from './use-closed-words';

interface OneStretch {
  readonly days: ClosedDays;
}

/** What an administrator can do with one stretch of days. A public holiday is where the law has it. */
export function ClosedDaysActs({ days }: OneStretch) {
  return (
    <div className={styles.acts}>
      {days.holiday === null && <Change days={days} />}
      <Remove days={days} />
    </div>
  );
}

function Change({ days }: OneStretch) {
  const { t } = useTexts();
  const { nameOf, when } = useClosedWords();
  const titleId = useId();
  const [isOpen, open] = useState(false);
  const name = nameOf(days);
  return (
    <>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={t('closed-days:changeOf', { name, when: when(days) })}
        onClick={() => open(true)}
      >
        {t('closed-days:change')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => open(false)}
        closeButton={false}
        aria-labelledby={titleId}
      >
        {/* Made anew each time: what was not saved is not there the next time. */}
        {isOpen && <ChangeForm days={days} titleId={titleId} close={() => open(false)} />}
      </Dialog>
    </>
  );
}

interface ChangeFormProps extends OneStretch {
  readonly titleId: string;
  readonly close: () => void;
}

function ChangeForm({ days, titleId, close }: ChangeFormProps) {
  const { t } = useTexts();
  const { nameOf, withPlanned } = useClosedWords();
  const client = useQueryClient();
  const toast = useToast();
  const { firstDay, lastDay, kind, name } = days;
  return (
    <div className={styles.dialog}>
      <Heading id={titleId} level={2} data-size="xs">
        {t('closed-days:changeTitle', { name: nameOf(days) })}
      </Heading>
      <ClosedDaysForm
        values={{ firstDay, lastDay, kind, name }}
        submit={t('closed-days:changeSave')}
        send={async (written) => {
          try {
            const { planned, ...list } = await body(
              api.PUT('/api/v1/closed-days/{id}', {
                params: { path: { id: days.id } },
                headers: ifMatch(days.version),
                body: written,
              }),
            );
            client.setQueryData(closedDaysQuery.queryKey, list);
            toast(withPlanned(t('closed-days:changed', { name: written.name }), planned));
          } catch (error) {
            // What was written stays in the form, and the next try goes by the present version.
            if (error instanceof StaleError)
              await client.invalidateQueries({ queryKey: closedDaysQuery.queryKey });
            throw error;
          }
          close();
          return written;
        }}
        actions={
          <Button type="button" variant="secondary" onClick={close}>
            {t('app:ui.cancel')}
          </Button>
        }
      />
    </div>
  );
}

function Remove({ days }: OneStretch) {
  const { t } = useTexts();
  const { nameOf, when } = useClosedWords();
  const toast = useToast();
  const client = useQueryClient();
  const name = nameOf(days);
  const remove = useMutation({
    mutationFn: () =>
      body(api.DELETE('/api/v1/closed-days/{id}', { params: { path: { id: days.id } } })),
    onError: useFailureToast(),
    onSuccess: (list) => {
      client.setQueryData(closedDaysQuery.queryKey, list);
      toast(t('closed-days:removed', { name }));
    },
  });
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      loading={remove.isPending}
      aria-label={t('closed-days:removeOf', { name, when: when(days) })}
      onClick={() => remove.mutate()}
    >
      {t('closed-days:remove')}
    </Button>
  );
}
