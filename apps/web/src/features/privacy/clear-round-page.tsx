import { Alert, Heading, Link as Anchor, Paragraph } from '@digdir/designsystemet-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { api, body, ifMatch } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { useToast } from '../../ui/toast';
import { useRound } from '../schemes/round';
import { roundAddress } from '../schemes/schemes';
import { ConfirmByName } from './confirm-by-name';
import { PlanShown } from './plan-shown';
import { clearingQuery } from './retention';
import styles from './privacy.module.css';

/** What clearing the round comes to, before its coordinator types its name and does it. */
export function Component() {
  const { t } = useTexts();
  const { round, schemeId, roundId } = useRound();
  const { plan, stays, ahead, can, state } = useSuspenseQuery(clearingQuery(roundId)).data;
  const isDropIn = round.settings.format === 'drop_in';
  const isBusy = state === 'open' || state === 'matching' || state === 'running';
  return (
    <div className={styles.page}>
      <section className={styles.section} aria-labelledby="clear">
        <Heading id="clear" level={2} data-size="xs">
          {t('privacy:clear.title')}
        </Heading>
        <Paragraph>{t('privacy:clear.what')}</Paragraph>
        {(isBusy || ahead > 0) && (
          <Alert data-color="info">
            {isBusy ? t('privacy:clear.notNow') : t('privacy:clear.ahead', { count: ahead })}{' '}
            <Anchor asChild>
              <Link to={`${roundAddress(schemeId, roundId)}/settings`}>
                {t('privacy:clear.where')}
              </Link>
            </Anchor>
          </Alert>
        )}
        {plan.goes.length === 0 ? (
          <Paragraph>{t('privacy:clear.nothing')}</Paragraph>
        ) : (
          <PlanShown
            plan={plan}
            stays={stays}
            none={t(isDropIn ? 'privacy:clear.noShifts' : 'privacy:clear.noNumbers')}
            level={2}
          />
        )}
      </section>
      {can.clear && <Confirm />}
    </div>
  );
}

function Confirm() {
  const { t } = useTexts();
  const { round, schemeId, roundId } = useRound();
  const { plan, version } = useSuspenseQuery(clearingQuery(roundId)).data;
  const navigate = useNavigate();
  const client = useQueryClient();
  const toast = useToast();
  const clear = async (name: string): Promise<void> => {
    await body(
      api.POST('/api/v1/rounds/{id}/clearing', {
        params: { path: { id: roundId } },
        headers: ifMatch(version),
        body: { name, plan: plan.fingerprint },
      }),
    );
    toast(t('privacy:clear.done'));
    await navigate(`${roundAddress(schemeId, roundId)}/overview`);
    await client.invalidateQueries();
  };
  return (
    <ConfirmByName
      name={round.name}
      label={t('privacy:clear.name')}
      act={t('privacy:clear.act')}
      onConfirm={clear}
    >
      <Alert data-color="warning">{t('privacy:clear.forGood')}</Alert>
    </ConfirmByName>
  );
}
