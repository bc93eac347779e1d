import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { useSession } from '../../app/session/session';
import { useFormats } from '../../ui/time/use-formats';
import { useFailureToast } from '../../ui/toast';
import { joinPageQuery, type JoinPage } from './joining';
import styles from './joining.module.css';

interface JoinDoorProps {
  readonly address: string;
  readonly page: JoinPage;
}

/** How the reader comes in: signing in first, at once, by asking; or why not, and whom to ask. */
export function JoinDoor({ address, page }: JoinDoorProps) {
  const { t } = useTexts();
  const { door, enrolmentId } = page;
  if (door === 'sign_in')
    return (
      <div className={styles.door}>
        <Paragraph>{t('joining:door.signInWhy')}</Paragraph>
        <Button asChild className={styles.act}>
          <Link to={`/sign-in?next=${encodeURIComponent(`/join/${address}`)}`}>
            {t('joining:door.signIn')}
          </Link>
        </Button>
      </div>
    );
  if (door === 'join' || door === 'ask') return <Act address={address} page={page} />;
  if (door === 'in')
    return (
      <div className={styles.door}>
        <Alert data-color="success">
          <Paragraph>{t('joining:door.in')}</Paragraph>
        </Alert>
        <Button asChild className={styles.act}>
          <Link to={`/me/enrolments/${enrolmentId ?? ''}`}>{t('joining:door.goOn')}</Link>
        </Button>
      </div>
    );
  if (door === 'asked')
    return (
      <Alert data-color="success">
        <Paragraph>{t('joining:door.asked')}</Paragraph>
      </Alert>
    );
  return <Closed page={page} />;
}

/** One button. Who is known is in at once; whom nobody knows asks the coordinator. */
function Act({ address, page }: JoinDoorProps) {
  const { t } = useTexts();
  const { person, newcomer } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const fail = useFailureToast();
  const anew = () => client.invalidateQueries({ queryKey: joinPageQuery(address).queryKey });
  const join = useMutation({
    mutationFn: () =>
      body(api.POST('/api/v1/open-links/{address}/joining', { params: { path: { address } } })),
    onError: async (error) => {
      fail(error);
      await anew();
    },
    onSuccess: async ({ enrolmentId }) => {
      await client.invalidateQueries({ queryKey: ['me'] });
      await client.invalidateQueries({ queryKey: ['home'] });
      await anew();
      if (enrolmentId) await navigate(`/me/enrolments/${enrolmentId}`);
    },
  });
  const name = person?.name ?? newcomer?.name ?? '';
  const asks = page.door === 'ask';
  return (
    <div className={styles.door}>
      <Paragraph>{t(asks ? 'joining:door.askWhat' : 'joining:door.joinWhat', { name })}</Paragraph>
      <Button className={styles.act} loading={join.isPending} onClick={() => join.mutate()}>
        {t(asks ? 'joining:door.ask' : 'joining:door.join')}
      </Button>
    </div>
  );
}

const CLOSED = ['mentor', 'not_eligible', 'withdrawn', 'elsewhere'] as const;

function Closed({ page }: { readonly page: JoinPage }) {
  const { t } = useTexts();
  const { list } = useFormats();
  const { coordinators, institutionName } = page;
  const door = CLOSED.find((each) => each === page.door) ?? 'elsewhere';
  return (
    <Alert data-color="warning">
      <div className={styles.door}>
        <Paragraph>
          {page.notEligible === 'programme' || page.notEligible === 'unknown'
            ? t(`joining:closed.${page.notEligible}`)
            : t(`joining:closed.${door}`, { institution: institutionName })}
        </Paragraph>
        {coordinators.length > 0 && (
          <Paragraph>{t('joining:closed.ask', { names: list(coordinators) })}</Paragraph>
        )}
      </div>
    </Alert>
  );
}
