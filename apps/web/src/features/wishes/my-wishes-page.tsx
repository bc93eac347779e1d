import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../../app/i18n/use-texts';
import { EmptyState } from '../../ui/empty-state';
import { Form } from '../../ui/form/form';
import { Readers } from '../../ui/form/readers';
import { TextArea } from '../../ui/form/text-field';
import { PageHeader } from '../../ui/page-header';
import { useFormats } from '../../ui/time/use-formats';
import { roundInFull } from '../groups/groups';
import { MentorsToRank } from './mentors-to-rank';
import { RankedList } from './ranked-list';
import { StudentsToRank } from './students-to-rank';
import { useMyWishes, useSide, type WrittenWishes } from './use-my-wishes';
import { LONGEST_MESSAGE, myWishesQuery, type MyWishes } from './wishes';
import styles from './wishes.module.css';

/** Where a student says which mentors they want, and a mentor which students. */
export function Component() {
  const { t } = useTexts();
  const { roundId = '' } = useParams();
  const wishes = useSuspenseQuery(myWishesQuery(roundId, useSide())).data;
  const { side, schemeName, roundName, mentors, students, can } = wishes;
  return (
    <div className={styles.page}>
      <PageHeader title={t(`wishes:title.${side}`)} trail={[{ to: '/', text: t('home:place') }]}>
        {roundInFull(schemeName, roundName)}
      </PageHeader>
      {!can.change ? (
        <Closed wishes={wishes} />
      ) : mentors.length + students.length === 0 ? (
        <EmptyState title={t(`wishes:none.${side}`)}>{t('wishes:noneWhat')}</EmptyState>
      ) : (
        <Ranking key={wishes.version} wishes={wishes} />
      )}
    </div>
  );
}

function Ranking({ wishes }: { readonly wishes: MyWishes }) {
  const written = useMyWishes(wishes);
  return (
    <>
      <Mine wishes={wishes} written={written} />
      {wishes.side === 'mentee' ? (
        <MentorsToRank wishes={wishes} written={written} />
      ) : (
        <StudentsToRank wishes={wishes} written={written} />
      )}
    </>
  );
}

interface MineProps {
  readonly wishes: MyWishes;
  readonly written: WrittenWishes;
}

function Mine({ wishes: { side, most, answerBy }, written }: MineProps) {
  const { t } = useTexts();
  const { date } = useFormats();
  const id = useId();
  const { form, ranked, vetoed, nameOf, drop } = written;
  return (
    <section className={styles.mine} aria-labelledby={id}>
      <Heading id={id} level={2} data-size="xs">
        {t('wishes:mine')}
      </Heading>
      <Paragraph>
        {t(`wishes:how.${side}`, { count: most })}
        {answerBy && ` ${t('wishes:through', { date: date(answerBy) })}`}
      </Paragraph>
      <Readers>{t(`wishes:readers.${side}`)}</Readers>
      <Form form={form} submit={t('wishes:save')}>
        {ranked.length > 0 ? (
          <RankedList written={written} />
        ) : (
          <Paragraph className={styles.quiet}>{t(`wishes:empty.${side}`)}</Paragraph>
        )}
        {vetoed.length > 0 && (
          <>
            <Heading level={3} data-size="2xs">
              {t('wishes:noTo')}
            </Heading>
            <ul className={styles.list}>
              {vetoed.map((one) => (
                <li key={one}>
                  <div className={styles.ranked}>
                    <span>{nameOf(one)}</span>
                    <Button
                      variant="tertiary"
                      data-size="sm"
                      aria-label={t('wishes:unveto', { name: nameOf(one) })}
                      onClick={() => drop(one)}
                    >
                      {t('wishes:undo')}
                    </Button>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
        {side === 'mentee' && (
          <TextArea
            form={form}
            name="message"
            label={t('wishes:message')}
            description={t('wishes:messageWhat')}
            readers={t('wishes:messageReaders')}
            rows={3}
            most={LONGEST_MESSAGE}
            required={false}
          />
        )}
      </Form>
    </section>
  );
}

function Closed({ wishes }: { readonly wishes: MyWishes }) {
  const { t } = useTexts();
  const { side, rankedIds: ranked, mentors, students } = wishes;
  const nameOf = (id: string): string =>
    [...mentors, ...students].find((one) => one.enrolmentId === id)?.name ?? '';
  return (
    <section className={styles.mine}>
      <Alert data-color="info">
        <Paragraph>{t('wishes:closed')}</Paragraph>
      </Alert>
      {ranked.length > 0 ? (
        <ol className={styles.list}>
          {ranked.map((id) => (
            <li key={id}>{nameOf(id)}</li>
          ))}
        </ol>
      ) : (
        <Paragraph>{t(`wishes:saidNothing.${side}`)}</Paragraph>
      )}
    </section>
  );
}
