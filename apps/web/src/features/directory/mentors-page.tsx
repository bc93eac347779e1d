import { Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { Button } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { roundInFull } from '../groups/groups';
import { useLanguageNames } from '../enrolment/language-names';
import { directoryQuery, isLive, mentorAddress, MOST_CHOICES, type Directory } from './directory';
import { MentorCard } from './mentor-card';
import { MyList } from './my-list';
import { useMyList } from './use-my-list';
import styles from './directory.module.css';

/** Where a student finds a mentor, and asks. */
export function Component() {
  const { t } = useTexts();
  const { roundId = '' } = useParams();
  const directory = useSuspenseQuery(directoryQuery(roundId)).data;
  const { schemeName, roundName, mentors, can } = directory;
  return (
    <div className={styles.page}>
      <PageHeader
        title={t(can.ask ? 'directory:title' : 'directory:titleToLook')}
        trail={[{ to: '/', text: t('home:place') }]}
      >
        {roundInFull(schemeName, roundName)}
      </PageHeader>
      {mentors.length === 0 ? (
        <EmptyState title={t('directory:none')}>{t('directory:noneWhat')}</EmptyState>
      ) : can.ask ? (
        <Choosing key={keyOf(directory)} directory={directory} />
      ) : (
        <Mentors directory={directory} chosen={[]} />
      )}
    </div>
  );
}

/** The form starts over when the list has changed on the server. */
const keyOf = ({ choices }: Directory): string =>
  choices
    .filter(isLive)
    .map(({ mentorId, state }) => `${mentorId} ${state}`)
    .join();

function Choosing({ directory }: { readonly directory: Directory }) {
  const { t } = useTexts();
  const list = useMyList(directory);
  return (
    <>
      <MyList directory={directory} list={list} />
      <Mentors
        directory={directory}
        chosen={list.mentorIds}
        choose={list.mentorIds.length < MOST_CHOICES ? list.add : undefined}
        full={t('directory:listFull', { count: MOST_CHOICES })}
      />
    </>
  );
}

interface MentorsProps {
  readonly directory: Directory;
  readonly chosen: readonly string[];
  readonly choose?: ((mentorId: string) => void) | undefined;
  /** Why nobody more can be chosen. */
  readonly full?: string;
}

function Mentors({ directory, chosen, choose, full }: MentorsProps) {
  const { t } = useTexts();
  const nameOf = useLanguageNames();
  const [parameters, setParameters] = useSearchParams();
  const search = parameters.get('search') ?? '';
  const language = parameters.get('language') ?? '';
  const room = parameters.get('room') === 'free';
  const change = (name: string, value: string): void => {
    const next = new URLSearchParams(parameters);
    if (value) next.set(name, value);
    else next.delete(name);
    setParameters(next, { replace: true });
  };
  const { mentors, roundId, choices } = directory;
  const declined = choices.filter(({ state }) => state === 'declined');
  const languages = [...new Set(mentors.flatMap((mentor) => mentor.languages))].sort();
  const sought = search.trim().toLocaleLowerCase();
  const found = mentors.filter(
    ({ name, helpsWith, interests, programme, freePlaces, ...mentor }) =>
      (!room || freePlaces > 0) &&
      (!language || mentor.languages.includes(language)) &&
      [name, helpsWith, programme ?? '', ...interests].some((text) =>
        text.toLocaleLowerCase().includes(sought),
      ),
  );
  const mayChoose = (id: string): boolean =>
    choose !== undefined &&
    !chosen.includes(id) &&
    !declined.some(({ mentorId }) => mentorId === id);
  return (
    <section className={styles.section} aria-label={t('directory:mentors')}>
      <div role="search" aria-label={t('directory:find')} className={styles.filter}>
        <SearchField
          label={t('directory:search')}
          value={search}
          type={(text) => change('search', text)}
        />
        {languages.length > 1 && (
          <Field>
            <Label>{t('directory:language')}</Label>
            <Select value={language} onChange={({ target }) => change('language', target.value)}>
              <Select.Option value="">{t('directory:all')}</Select.Option>
              {languages.map((code) => (
                <Select.Option key={code} value={code}>
                  {nameOf(code)}
                </Select.Option>
              ))}
            </Select>
          </Field>
        )}
        <Field>
          <Label>{t('directory:room')}</Label>
          <Select
            value={room ? 'free' : ''}
            onChange={({ target }) => change('room', target.value)}
          >
            <Select.Option value="">{t('directory:all')}</Select.Option>
            <Select.Option value="free">{t('directory:roomFree')}</Select.Option>
          </Select>
        </Field>
      </div>
      <Paragraph role="status" data-size="sm" className={styles.quiet}>
        {t('directory:count', { count: found.length })}
        {choose === undefined && full && ` ${full}`}
      </Paragraph>
      <ul className={styles.cards}>
        {found.map((mentor) => (
          <li key={mentor.enrolmentId}>
            <MentorCard mentor={mentor} to={mentorAddress(roundId, mentor.enrolmentId)}>
              {mayChoose(mentor.enrolmentId) && (
                <Button
                  variant="secondary"
                  data-size="sm"
                  onClick={() => choose?.(mentor.enrolmentId)}
                >
                  {t('directory:add', { name: mentor.name })}
                </Button>
              )}
              {chosen.includes(mentor.enrolmentId) && (
                <p className={styles.quiet}>{t('directory:onList')}</p>
              )}
            </MentorCard>
          </li>
        ))}
      </ul>
    </section>
  );
}
