import { Alert, Button, Link as Anchor, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { AskForAnother } from '../changes/ask-for-another';
import { GroupStays } from '../changes/stays';
import { GroupAttendance } from '../attendance/group-attendance';
import { OwnAttendance } from '../attendance/own-attendance';
import { AgreementSection } from '../agreement/agreement-section';
import { GroupHistory, GroupMeetings } from '../meetings/group-meetings';
import { TalksSection } from '../talks/talks-section';
import { GroupMessagesSection } from '../messages/group-messages-section';
import { ofPairs, useGroupName } from './group-words';
import { groupQuery, roundInFull, standingFrom, type Group } from './groups';
import { MoreMentors, Substitutes } from './more-mentors';
import { PeopleSection } from './people-section';
import { placeOfGroups } from './place-of';
import { useSlotWords } from './use-slot-words';
import styles from './groups.module.css';

/**
 * A group, as the role it is opened in sees it. What to do about its meetings comes first; for a
 * student, then who to turn to.
 */
export function Component() {
  const { t } = useTexts();
  const { groupId = '' } = useParams();
  const [search] = useSearchParams();
  const group = useSuspenseQuery(groupQuery(groupId, standingFrom(search))).data;
  const say = useSlotWords();
  const nameOf = useGroupName();
  const { date } = useFormats();
  const { campus, slot, seats, openedAs, pair } = group;
  const words = ofPairs(pair !== null);
  const facts = [campus, slot === null ? null : t('groups:usually', { slot: say(slot) })];
  const mentors = (
    <PeopleSection
      title={t('groups:mentors', { count: group.mentors.length })}
      people={openedAs === 'mentor' ? group.mentors.filter(({ isMe }) => !isMe) : group.mentors}
      none={t('groups:noMentor', words)}
      former={t('groups:formerMentor')}
      message={openedAs === 'mentee' ? `/groups/${group.id}/messages/mentor` : undefined}
    />
  );
  const takesPart = openedAs === 'mentor' || openedAs === 'mentee';
  const messages = <GroupMessagesSection groupId={group.id} />;
  const hasOtherMentors = group.mentors.some(({ isMe }) => !isMe);
  return (
    <>
      <PageHeader
        title={
          pair?.length && openedAs === 'mentee'
            ? t('groups:yours', { name: nameOf(group) })
            : nameOf(group)
        }
        trail={[
          { to: placeOfGroups(group.round, openedAs === 'coordinator'), text: t('groups:place') },
        ]}
      >
        {[roundInFull(group.schemeName, group.round.name), ...facts].filter(Boolean).join(' · ')}
      </PageHeader>
      <Roles group={group} />
      {group.closedAt && (
        <Alert data-color="info">
          {t('changes:closed', { date: date(group.closedAt), ...words })}
        </Alert>
      )}
      {group.can.change && (
        <Button asChild variant="secondary" className={styles.start}>
          <Link to={`/groups/${group.id}/change`}>{t('changes:open', words)}</Link>
        </Button>
      )}
      {group.round.pauseUntil && (
        <Alert data-color="info">
          <Paragraph>{t('groups:pause', { date: date(group.round.pauseUntil) })}</Paragraph>
        </Alert>
      )}
      {openedAs === 'mentee' && mentors}
      <Substitutes group={group} />
      {group.can.seeMeetings && (
        <GroupMeetings group={group}>{takesPart && messages}</GroupMeetings>
      )}
      {!group.can.seeMeetings && takesPart && messages}
      {openedAs === 'mentee' && <OwnAttendance groupId={group.id} />}
      {(openedAs === 'mentor' || openedAs === 'coordinator') && (
        <GroupAttendance groupId={group.id} openedAs={openedAs} />
      )}
      {group.can.seeTalks && <TalksSection group={group} />}
      <AgreementSection group={group} />
      {openedAs === 'mentor' && <Onwards group={group} />}
      {openedAs === 'mentee' && <GroupHistory group={group} />}
      <PeopleSection
        title={
          seats && !pair
            ? t('groups:membersOf', { taken: seats.taken, total: seats.total })
            : t('groups:members', words)
        }
        people={group.members}
        former={t('groups:formerStudent')}
        none={t('groups:noMembers', words)}
      />
      {openedAs !== 'mentee' && (openedAs !== 'mentor' || hasOtherMentors) && mentors}
      {group.can.addMentors && <MoreMentors group={group} />}
      {group.can.seeMeetings && openedAs !== 'mentee' && <GroupHistory group={group} />}
      {group.can.askForAnother && <AskForAnother group={group} />}
      {group.can.seeStays && <GroupStays groupId={group.id} isPair={pair !== null} />}
    </>
  );
}

/** Where a mentor goes with what the group cannot solve: whom to ask, and whom to tell. */
function Onwards({ group: { id, campus, pair, can } }: { readonly group: Group }) {
  const { t } = useTexts();
  return (
    <nav aria-label={t('groups:onwards', ofPairs(pair !== null))} className={styles.contact}>
      <Anchor asChild>
        <Link to={campus ? `/help?campus=${encodeURIComponent(campus)}` : '/help'}>
          {t('groups:whomToAsk')}
        </Link>
      </Anchor>
      {can.keepMeetings && (
        <Anchor asChild>
          <Link to={`/groups/${id}/concern`}>{t('groups:concern')}</Link>
        </Anchor>
      )}
    </nav>
  );
}

/** In which role the group is open, for who could open it in several. */
function Roles({ group }: { readonly group: Group }) {
  const { t } = useTexts();
  if (group.standings.length < 2) return null;
  return (
    <nav aria-label={t('groups:openedAs')} className={styles.roles}>
      {group.standings.map((standing) =>
        standing === group.openedAs ? (
          <Tag key={standing} data-color="accent" aria-current="page">
            {t(`groups:standing.${standing}`)}
          </Tag>
        ) : (
          <Link key={standing} className="ds-link" to={`?as=${standing}`}>
            {t(`groups:standing.${standing}`)}
          </Link>
        ),
      )}
    </nav>
  );
}
