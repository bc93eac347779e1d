import {
  Alert,
  Button,
  Card,
  Heading,
  Link as Anchor,
  Paragraph,
} from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { useFormats } from '../../ui/time/use-formats';
import type { AdministratorHome } from './home';
import { Part } from './part';
import styles from './home.module.css';

/** What the institution has in Kull, and who coordinates it. */
export function AdministratorPart({ institution }: { readonly institution: AdministratorHome }) {
  const { t } = useTexts();
  const { number, list } = useFormats();
  const { persons, programmes, schemes, lacksPrivacyNotice, erasureRequests } = institution;
  const { roundsToForget, schemesWithoutLimit, disabledWebhooks } = institution;
  const create = (
    <Button asChild>
      <Link to="/schemes/new">{t('home:coordinator.create')}</Link>
    </Button>
  );
  return (
    <Part title={t('home:administrator.title')}>
      <Paragraph>
        {t('home:administrator.there', {
          persons: number(persons),
          programmes: number(programmes),
        })}
      </Paragraph>
      {lacksPrivacyNotice && (
        <Alert data-color="warning">
          {t('home:administrator.noNotice')}{' '}
          <Anchor asChild>
            <Link to="/privacy/write">{t('privacy:notice.write')}</Link>
          </Anchor>
        </Alert>
      )}
      {erasureRequests > 0 && (
        <Anchor asChild>
          <Link to="/privacy/people">
            {t('home:administrator.erasures', { count: erasureRequests })}
          </Link>
        </Anchor>
      )}
      {disabledWebhooks > 0 && (
        <Anchor asChild>
          <Link to="/integrations">
            {t('home:administrator.webhooks', { count: disabledWebhooks })}
          </Link>
        </Anchor>
      )}
      {roundsToForget > 0 && (
        <Anchor asChild>
          <Link to="/privacy/retention">
            {t('home:administrator.toForget', { count: roundsToForget })}
          </Link>
        </Anchor>
      )}
      {schemesWithoutLimit > 0 && (
        <Anchor asChild>
          <Link to="/privacy/retention">
            {t('home:administrator.withoutLimit', { count: schemesWithoutLimit })}
          </Link>
        </Anchor>
      )}
      {schemes.length === 0 && <EmptyState title={t('home:administrator.empty')} action={create} />}
      <ul className={styles.cards}>
        {schemes.map(({ id, name, rounds, coordinators }) => (
          <li key={id}>
            <Card className={styles.card}>
              <Heading level={3} data-size="2xs">
                <Link to={`/schemes/${id}`}>{name}</Link>
              </Heading>
              <Paragraph data-size="sm">
                {t('home:administrator.rounds', { count: rounds })}
                {' · '}
                {coordinators.length > 0
                  ? t('home:administrator.coordinators', { names: list(coordinators) })
                  : t('home:administrator.nobody')}
              </Paragraph>
            </Card>
          </li>
        ))}
      </ul>
    </Part>
  );
}
