import { Alert, Button, Card, Checkbox, Heading, Paragraph } from '@digdir/designsystemet-react';
import { CheckmarkCircleFillIcon, CircleIcon } from '@navikt/aksel-icons';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { api, body } from '../../app/api/client';
import { ApiProblem } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { Markdown } from '../../ui/markdown';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { useFailureToast, useToast } from '../../ui/toast';
import { roundInFull } from '../groups/groups';
import { myMentorPathsQuery, type MyMentorPath } from './mentors';
import styles from './mentors.module.css';

/** My own path as a mentor: what is left before I can have a group, and the declaration to accept. */
export function Component() {
  const { t } = useTexts();
  const { date } = useFormats();
  const { enrolmentId = '' } = useParams();
  const { data: paths } = useSuspenseQuery(myMentorPathsQuery);
  const path = paths.find((each) => each.enrolmentId === enrolmentId);
  if (!path) throw new ApiProblem({ status: 404, code: 'not_found' });
  const { schemeName, roundName, asks, gaps, trainedAt, leaveFrom, leaveTo, groups } = path;
  const isDropIn = path.format === 'drop_in';
  return (
    <div className={styles.terms}>
      <PageHeader
        title={t('mentors:mine.title')}
        trail={[{ to: '/me/enrolments', text: t('enrolment:mine.title') }]}
      >
        {roundInFull(schemeName, roundName)}
      </PageHeader>
      <Paragraph>
        {t(`mentors:mine.step.${path.step}`, {
          count: groups,
          context: isDropIn ? 'dropIn' : '',
        })}
      </Paragraph>
      {leaveFrom && leaveTo && (
        <Alert data-color="info">
          {t('mentors:mine.leave', { from: date(leaveFrom), to: date(leaveTo) })}
        </Alert>
      )}
      <ol className={styles.steps}>
        <Done isDone title={t('mentors:mine.joined')} />
        {(asks.training || trainedAt !== null) && (
          <Done isDone={trainedAt !== null} title={t('mentors:mine.training')}>
            <Paragraph data-size="sm">
              {trainedAt
                ? t('mentors:mine.trainedOn', { date: date(trainedAt) })
                : t('mentors:mine.notTrained')}
            </Paragraph>
          </Done>
        )}
        {(asks.declaration || path.accepted.length > 0) && (
          <Done
            isDone={!gaps.includes('declaration') && path.accepted.length > 0}
            title={t('mentors:mine.declaration')}
          >
            <Declaration path={path} />
          </Done>
        )}
        {!isDropIn && <Done isDone={groups > 0} title={t('mentors:mine.group')} />}
      </ol>
    </div>
  );
}

interface DoneProps {
  readonly isDone: boolean;
  readonly title: string;
  readonly children?: ReactNode;
}

function Done({ isDone, title, children }: DoneProps) {
  const { t } = useTexts();
  const Mark = isDone ? CheckmarkCircleFillIcon : CircleIcon;
  return (
    <li>
      <Card className={styles.card}>
        <Heading level={2} data-size="2xs" className={styles.mark}>
          <Mark title={t(isDone ? 'mentors:mine.done' : 'mentors:mine.left')} fontSize="1.5rem" />
          {title}
        </Heading>
        {children}
      </Card>
    </li>
  );
}

/** The text, in the reader's language, with what was accepted when. */
function Declaration({ path }: { readonly path: MyMentorPath }) {
  const { t, language } = useTexts();
  const { date } = useFormats();
  const { declaration, declarationVersion: version, accepted, gaps } = path;
  const asked = gaps.includes('declaration');
  return (
    <>
      {accepted.map((each) => (
        <Paragraph key={each.version} data-size="sm">
          {t('mentors:mine.acceptedOn', {
            version: each.version,
            date: date(each.acceptedAt),
          })}
        </Paragraph>
      ))}
      {asked && !declaration && <Paragraph>{t('mentors:mine.unwritten')}</Paragraph>}
      {asked && accepted.length > 0 && <Paragraph>{t('mentors:mine.newVersion')}</Paragraph>}
      {declaration && (
        <div className={styles.text}>
          <Markdown text={declaration[language]} />
        </div>
      )}
      {asked && declaration && <Accept key={version} path={path} />}
    </>
  );
}

function Accept({ path }: { readonly path: MyMentorPath }) {
  const { t } = useTexts();
  const client = useQueryClient();
  const toast = useToast();
  const [hasRead, setRead] = useState(false);
  const { enrolmentId: id, declarationVersion: version } = path;
  const accept = useMutation({
    mutationFn: () =>
      body(
        api.POST('/api/v1/enrolments/{id}/declaration', {
          params: { path: { id } },
          body: { version },
        }),
      ),
    onError: useFailureToast(),
    onSuccess: () => toast(t('mentors:mine.accepted')),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: myMentorPathsQuery.queryKey });
      await client.invalidateQueries({ queryKey: ['home'] });
    },
  });
  return (
    <div className={styles.section}>
      <Checkbox
        label={t('mentors:mine.hasRead')}
        description={t('mentors:mine.readers')}
        value="read"
        checked={hasRead}
        onChange={({ target }) => setRead(target.checked)}
      />
      <Button
        className={styles.alone}
        disabled={!hasRead}
        loading={accept.isPending}
        onClick={() => accept.mutate()}
      >
        {t('mentors:mine.accept', { version })}
      </Button>
    </div>
  );
}
