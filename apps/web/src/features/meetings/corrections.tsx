import { Details, Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { useFormats } from '../../ui/time/use-formats';
import { useWhoLogged, type Logged } from './use-who-logged';
import styles from './meetings.module.css';

interface WhoWroteProps {
  readonly logged: Logged;
  readonly corrections: number;
  /** What each correction changed: looked up when it is opened. */
  readonly children: ReactNode;
}

/** Who wrote a log as it stands, and how often it has been corrected. */
export function WhoWrote({ logged, corrections, children }: WhoWroteProps) {
  const { t } = useTexts();
  const say = useWhoLogged();
  const [isOpen, open] = useState(false);
  return (
    <div className={styles.both}>
      <Paragraph data-size="sm" className={styles.quiet}>
        {say(logged, corrections > 0)}
      </Paragraph>
      {corrections > 0 && (
        <Details open={isOpen} onToggle={() => open(!isOpen)}>
          <Details.Summary>
            {t('meetings:corrections.title', { count: corrections })}
          </Details.Summary>
          <Details.Content>{isOpen && children}</Details.Content>
        </Details>
      )}
    </div>
  );
}

interface Version {
  readonly version: number;
  readonly written: Logged;
}

/** One thing that a log says; always in the same order, so that two logs can be laid side by side. */
interface Fact {
  readonly field: string;
  readonly name: string;
  /** Empty where nothing is said. */
  readonly value: string;
  /** Who is marked and how, where that is what it says: then only whose mark was changed is shown. */
  readonly marks?: readonly Mark[];
}

export interface Mark {
  readonly id: string;
  readonly name: string;
  readonly as: string;
}

interface CorrectionsProps<V extends Version> {
  /** The first first. */
  readonly versions: readonly V[];
  readonly facts: (version: V) => readonly Fact[];
}

/** What each correction of a log changed, the latest first. */
export function Corrections<V extends Version>({ versions, facts }: CorrectionsProps<V>) {
  const pairs = versions.slice(1).map((after, i) => ({ before: versions[i]!, after }));
  return (
    <ol className={styles.list}>
      {pairs.toReversed().map(({ before, after }) => (
        <li key={after.version}>
          <Correction written={after.written} was={facts(before)} is={facts(after)} />
        </li>
      ))}
    </ol>
  );
}

interface CorrectionProps {
  readonly written: Logged;
  readonly was: readonly Fact[];
  readonly is: readonly Fact[];
}

/** What one correction changed, as it was before and after it. */
function Correction({ written, was, is }: CorrectionProps) {
  const { t } = useTexts();
  const { exactly } = useFormats();
  const say = useWhoLogged();
  const changed = is.flatMap((fact, i) =>
    fact.value === was[i]?.value ? [] : [{ fact, before: was[i] }],
  );
  return (
    <div className={styles.both}>
      <p className={styles.when}>
        <span title={exactly(written.at)}>{say(written, true)}</span>
      </p>
      {changed.length === 0 && <p className={styles.quiet}>{t('meetings:corrections.nothing')}</p>}
      <dl className={styles.differences}>
        {changed.map(({ fact, before }) => (
          <div key={fact.field}>
            <dt>{fact.name}</dt>
            {fact.marks ? (
              <ChangedMarks was={before?.marks ?? []} is={fact.marks} />
            ) : (
              <>
                <dd>
                  <span className={styles.side}>{t('meetings:corrections.before')}</span>
                  {before?.value || '–'}
                </dd>
                <dd>
                  <span className={styles.side}>{t('meetings:corrections.after')}</span>
                  {fact.value || '–'}
                </dd>
              </>
            )}
          </div>
        ))}
      </dl>
    </div>
  );
}

interface ChangedMarksProps {
  readonly was: readonly Mark[];
  readonly is: readonly Mark[];
}

/** 'Elias: present → excused': a line for each whose mark was changed. */
function ChangedMarks({ was, is }: ChangedMarksProps) {
  const { t } = useTexts();
  const before = new Map(was.map(({ id, as }) => [id, as]));
  return is
    .filter(({ id, as }) => before.get(id) !== as)
    .map(({ id, name, as }) => (
      <dd key={id} className={styles.changedMark}>
        {t('meetings:corrections.mark', { name, before: before.get(id) ?? '–', after: as })}
      </dd>
    ));
}
