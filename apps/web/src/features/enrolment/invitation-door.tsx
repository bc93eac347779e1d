import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { api, body } from '../../app/api/client';
import { useTexts } from '../../app/i18n/use-texts';
import { sessionQuery, useSession, useStartSession } from '../../app/session/session';
import { SignOutButton } from '../../app/session/sign-out-button';
import { useFailureToast } from '../../ui/toast';
import { invitationQuery, isInUnasked, type Invitation } from './invitation';
import { InvitationAnswer } from './invitation-answer';
import { InvitationRefusal } from './invitation-refusal';
import styles from './enrolment.module.css';

interface InvitationDoorProps {
  readonly token: string;
  readonly invitation: Invitation;
}

/** How the reader gets to a yes: at once, by signing in, by saying that it is them, or not at all. */
export function InvitationDoor({ token, invitation }: InvitationDoorProps) {
  const { door, canAnswer } = invitation;
  if (door === 'open' || !canAnswer)
    return <InvitationAnswer token={token} invitation={invitation} />;
  if (door === 'sign_in') return <SignInFirst token={token} invitation={invitation} />;
  if (door === 'confirm') return <Confirm token={token} invitation={invitation} />;
  return <Closed door={door} />;
}

function SignInFirst({ token, invitation }: InvitationDoorProps) {
  const { t } = useTexts();
  const unasked = isInUnasked(invitation);
  return (
    <div className={styles.answer}>
      <Paragraph>
        {t(unasked ? 'enrolment:door.signInToSeeWhy' : 'enrolment:door.signInWhy')}
      </Paragraph>
      <div className={styles.actions}>
        <Button asChild>
          <Link to={`/sign-in?next=${encodeURIComponent(`/invitations/${token}`)}`}>
            {t(unasked ? 'enrolment:door.signInToSee' : 'enrolment:door.signIn')}
          </Link>
        </Button>
        <InvitationRefusal token={token} invitation={invitation} />
      </div>
    </div>
  );
}

/** Once: from here on the sign-in and the person belong together. */
function Confirm({ token, invitation }: InvitationDoorProps) {
  const { t } = useTexts();
  const { newcomer } = useSession();
  const navigate = useNavigate();
  const client = useQueryClient();
  const start = useStartSession();
  const claim = useMutation({
    mutationFn: async () => {
      await body(api.POST('/api/v1/invitations/{token}/claim', { params: { path: { token } } }));
      // First the page itself: with the session, everything read before is forgotten.
      await client.invalidateQueries({ queryKey: invitationQuery(token).queryKey });
      await start(await client.query({ ...sessionQuery, staleTime: 0 }));
    },
    onError: useFailureToast(),
  });
  const { givenName, familyInitial, programme, campus } = invitation.person;
  const who = [`${givenName} ${familyInitial}.`, programme, campus].filter(Boolean).join(', ');
  return (
    <Alert data-color="info">
      <div className={styles.answer}>
        <Paragraph>
          <strong>{t('enrolment:door.isItYou', { who })}</strong>
        </Paragraph>
        <Paragraph>{t('enrolment:door.confirmWhat', { name: newcomer?.name ?? '' })}</Paragraph>
        <div className={styles.actions}>
          <Button loading={claim.isPending} onClick={() => claim.mutate()}>
            {t('enrolment:door.itIsMe')}
          </Button>
          <Button
            variant="secondary"
            disabled={claim.isPending}
            onClick={() => void navigate('/newcomer')}
          >
            {t('enrolment:door.itIsNotMe')}
          </Button>
        </div>
      </div>
    </Alert>
  );
}

function Closed({ door }: { readonly door: 'taken' | 'other' }) {
  const { t } = useTexts();
  const { person, newcomer } = useSession();
  const name = person?.name ?? newcomer?.name ?? '';
  return (
    <Alert data-color="warning">
      <div className={styles.answer}>
        <Paragraph>{t(`enrolment:door.${door}`, { name })}</Paragraph>
        {door === 'other' && <SignOutButton variant="secondary" className={styles.alone} />}
      </div>
    </Alert>
  );
}
