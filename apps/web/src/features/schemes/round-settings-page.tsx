import { Link as Anchor } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { Link } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { CheckboxField, ChoicesField } from '../../ui/form/choices-field';
import { Form } from '../../ui/form/form';
import { NumberField, TextField } from '../../ui/form/text-field';
import { useForm } from '../../ui/form/use-form';
import { useToast } from '../../ui/toast';
import { useWishWords, type Wish } from '../placement/wishes/use-wish-words';
import { Wishes } from '../placement/wishes/wishes';
import { useRound } from './round';
import { RoundMoves } from './round-moves';
import { roundAddress } from './schemes';
import styles from './schemes.module.css';

const INVITATIONS = ['opt_in', 'opt_out', 'mandatory', 'none'] as const;
const SIZES = ['minimum', 'target', 'maximum'] as const;

/** In a round all are of one cohort; to be mixed by it is offered where somebody has asked for it. */
const isOffered = ({ kind, attribute, weight }: Wish): boolean =>
  kind !== 'mix' || attribute !== 'cohort' || weight !== 'not';

/** What a coordinator changes in a round; the scheme it came from stays as it is. */
export function Component() {
  const { t } = useTexts();
  const { round, roundId } = useRound();
  const client = useQueryClient();
  const toast = useToast();
  const words = useWishWords();
  const { settings } = round;
  const form = useForm({
    defaultValues: {
      name: round.name,
      settings: {
        group: settings.group,
        matching: { wishes: round.wishes },
        waysIn: settings.waysIn,
        meetings: { summaryReaders: settings.meetings.summaryReaders },
      },
    },
    onSubmit: async ({ name, settings: changed }) => {
      const next = await body(
        api.PATCH('/api/v1/rounds/{id}', {
          params: { path: { id: roundId } },
          headers: ifMatch(round.version),
          body: {
            name,
            settings: {
              ...settings,
              ...changed,
              matching: { ...settings.matching, ...changed.matching },
              meetings: { ...settings.meetings, ...changed.meetings },
            },
          },
        }),
      );
      client.setQueryData(['round', roundId], next);
      await client.invalidateQueries({ queryKey: ['rounds', roundId] });
      toast(t('schemes:settings.saved'));
    },
  });
  const hasDirectory = useWatch({ control: form.control, name: 'settings.waysIn.directory' });
  return (
    <div className={styles.form}>
      <Form form={form} submit={t('schemes:settings.save')}>
        <TextField form={form} name="name" label={t('schemes:open.name')} required />
        {settings.format === 'groups' && (
          <div className={styles.sizes}>
            {SIZES.map((size) => (
              <NumberField
                key={size}
                form={form}
                name={`settings.group.${size}`}
                label={t(`schemes:settings.${size}`)}
                min={1}
                max={100}
                required
              />
            ))}
          </div>
        )}
        <Wishes level={3}>
          {round.wishes.map((wish, i) =>
            isOffered(wish) ? (
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
        <ChoicesField
          form={form}
          name="settings.waysIn.invitation"
          kind="radio"
          label={t('schemes:settings.invitation')}
          description={t('schemes:settings.invitationWhat')}
          options={INVITATIONS.map((value) => ({
            value,
            label: t(`schemes:settings.invitations.${value}`),
          }))}
        />
        <CheckboxField
          form={form}
          name="settings.waysIn.openLink"
          label={t('schemes:settings.openLink')}
          description={t('schemes:settings.openLinkWhat')}
        />
        <CheckboxField
          form={form}
          name="settings.waysIn.waitingList"
          label={t('schemes:settings.waitingList')}
          description={t('schemes:settings.waitingListWhat')}
        />
        <CheckboxField
          form={form}
          name="settings.waysIn.freeSeats"
          label={t('schemes:settings.freeSeats')}
          description={t('schemes:settings.freeSeatsWhat')}
        />
        <CheckboxField
          form={form}
          name="settings.waysIn.directory"
          label={t('schemes:settings.directory')}
          description={t('schemes:settings.directoryWhat')}
        />
        {hasDirectory && (
          <NumberField
            form={form}
            name="settings.waysIn.requestDays"
            label={t('schemes:settings.requestDays')}
            min={1}
            max={90}
            required
          />
        )}
        <ChoicesField
          form={form}
          name="settings.meetings.summaryReaders"
          kind="radio"
          label={t('schemes:settings.summaryReaders')}
          options={(['group', 'group_and_coordinator'] as const).map((value) => ({
            value,
            label: t(`schemes:readers.${value}`),
          }))}
        />
      </Form>
      <RoundMoves round={round} />
      {round.can.clear && (
        <Anchor asChild className={styles.after}>
          <Link to={`${roundAddress(round.schemeId, roundId)}/clear`}>
            {t('privacy:clear.open')}
          </Link>
        </Anchor>
      )}
    </div>
  );
}
