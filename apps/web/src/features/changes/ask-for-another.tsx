import { Link as Anchor } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { ofPairs } from '../groups/group-words';
import type { Group } from '../groups/groups';
import { ownRequestQuery } from './requests';

/** The way to ask for another group, or to what one has asked for already. */
export function AskForAnother({ group: { id, pair, members } }: { readonly group: Group }) {
  const { t } = useTexts();
  const me = members.find(({ isMe }) => isMe);
  const own = useQuery({ ...ownRequestQuery(me?.enrolmentId ?? ''), enabled: me !== undefined });
  const hasAsked = own.data?.request?.state === 'asked';
  return (
    <Anchor asChild>
      <Link to={`/groups/${id}/another`}>
        {t(hasAsked ? 'changes:another.hasAsked' : 'changes:another.open', ofPairs(pair !== null))}
      </Link>
    </Anchor>
  );
}
