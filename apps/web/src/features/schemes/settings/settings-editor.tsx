import { Heading } from '@digdir/designsystemet-react';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { SpeakingOfPairs } from '../../../app/i18n/speaking-of-pairs';
import { useTexts } from '../../../app/i18n/use-texts';
import { CheckboxField } from '../../../ui/form/choices-field';
import type { Wish } from '../../placement/wishes/use-wish-words';
import { LocksProvider, Part, type Locks } from './locks';
import { MatchingFields } from './matching-fields';
import { AttendanceFields, MeetingsFields, TalksFields } from './meetings-fields';
import { MentorsFields } from './mentors-fields';
import { Section } from './section';
import type { SettingsForm } from './settings-form';
import styles from './settings.module.css';
import { StudentsFields } from './students-fields';
import { NamedList } from './themes-fields';
import { WaysInFields } from './ways-in-fields';

const SECTIONS = ['mentors', 'students', 'matching', 'waysIn', 'meetings', 'themes'] as const;
/** What they hold is of groups and pairs. */
const OF_GROUPS: readonly (typeof SECTIONS)[number][] = ['matching', 'meetings'];

interface SettingsEditorProps {
  readonly form: SettingsForm;
  readonly wishes: readonly Wish[];
  readonly locks: Locks;
  /** The reader changes what is locked, too. */
  readonly mayChangeLocked: boolean;
}

/** Everything that makes one scheme differ from another, a section for each thing it is about. */
export function SettingsEditor(props: SettingsEditorProps) {
  const format = useWatch({ control: props.form.control, name: 'settings.format' });
  return (
    <SpeakingOfPairs pairs={format === 'pairs'}>
      <Sections {...props} />
    </SpeakingOfPairs>
  );
}

function Sections({ form, wishes, locks, mayChangeLocked }: SettingsEditorProps) {
  const { t } = useTexts();
  const locked = useMemo(() => ({ locks, mayChange: mayChangeLocked }), [locks, mayChangeLocked]);
  const hasGroups = useWatch({ control: form.control, name: 'settings.format' }) !== 'drop_in';
  const about = (id: (typeof SECTIONS)[number]) =>
    ({ id, title: t(`schemes:section.${id}`) }) as const;
  return (
    <LocksProvider value={locked}>
      <nav aria-label={t('schemes:section.all')} className={styles.contents}>
        {SECTIONS.filter((id) => hasGroups || !OF_GROUPS.includes(id)).map((id) => (
          <a key={id} href={`#${id}`}>
            {t(`schemes:section.${id}`)}
          </a>
        ))}
      </nav>
      <Section {...about('mentors')}>
        <MentorsFields form={form} />
      </Section>
      <Section {...about('students')}>
        <StudentsFields form={form} />
      </Section>
      {hasGroups && (
        <Section {...about('matching')}>
          <Part name="matching">
            <MatchingFields form={form} wishes={wishes} />
          </Part>
          <Part name="agreement">
            <CheckboxField
              form={form}
              name="settings.agreement"
              label={t('schemes:settings.agreement')}
              description={t('schemes:settings.agreementWhat')}
            />
          </Part>
        </Section>
      )}
      <Section {...about('waysIn')}>
        <Part name="waysIn">
          <WaysInFields form={form} />
        </Part>
      </Section>
      {hasGroups && (
        <Section {...about('meetings')}>
          <MeetingsFields form={form} />
          <Part name="attendance">
            <AttendanceFields form={form} />
          </Part>
          <Part name="talks">
            <TalksFields form={form} />
          </Part>
        </Section>
      )}
      <Section {...about('themes')}>
        <Part name="themes">
          <NamedList form={form} list="themes" />
          <Heading level={3} data-size="2xs">
            {t('schemes:settings.topics')}
          </Heading>
          <NamedList form={form} list="topics" />
        </Part>
      </Section>
    </LocksProvider>
  );
}
