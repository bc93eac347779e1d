import { Paragraph } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import { Part } from './part';
import { PersonRow } from './person-row';
import type { RosterPreview } from './roster';
import { useRosterWords } from './use-roster-words';

/** What comes in, what changes and what stays, kind by kind. */
export function Summary({ preview }: { readonly preview: RosterPreview }) {
  const { t } = useTexts();
  const { counts } = preview;
  const title = (kind: Kind): string => t(`roster:summary.${kind}`, { count: counts[kind] });
  return (
    <div>
      <Part title={title('new')} count={counts.new} shown={preview.new.length}>
        <ul>
          {preview.new.map((person) => (
            <PersonRow key={person.line} person={person} />
          ))}
        </ul>
      </Part>
      <Part title={title('changed')} count={counts.changed} shown={preview.changed.length} open>
        <ul>
          {preview.changed.map((person) => (
            <PersonRow key={person.line} person={person}>
              <Changes changes={person.changes} kind="changed" />
            </PersonRow>
          ))}
        </ul>
      </Part>
      <Part
        title={title('conflicts')}
        count={counts.conflicts}
        shown={preview.conflicts.length}
        open
      >
        <Paragraph data-size="sm">{t('roster:summary.conflictsWhy')}</Paragraph>
        <ul>
          {preview.conflicts.map((person) => (
            <PersonRow key={person.line} person={person}>
              <Changes changes={person.conflicts} kind="kept" />
            </PersonRow>
          ))}
        </ul>
      </Part>
      <Part title={title('clashes')} count={counts.clashes} shown={preview.clashes.length} open>
        <Paragraph data-size="sm">{t('roster:summary.clashesWhy')}</Paragraph>
        <ul>
          {preview.clashes.map((person) => (
            <PersonRow key={person.line} person={person}>
              <Paragraph data-size="sm">{t(`roster:clash.${person.reason}`)}</Paragraph>
            </PersonRow>
          ))}
        </ul>
      </Part>
      <Part title={title('withdrawn')} count={counts.withdrawn} shown={preview.withdrawn.length}>
        <Paragraph data-size="sm">{t('roster:summary.withdrawnWhy')}</Paragraph>
        <ul>
          {preview.withdrawn.map((person) => (
            <PersonRow key={person.line} person={person} />
          ))}
        </ul>
      </Part>
      {counts.unchanged > 0 && <Paragraph>{title('unchanged')}</Paragraph>}
    </div>
  );
}

type Kind = 'new' | 'changed' | 'conflicts' | 'clashes' | 'withdrawn' | 'unchanged';

interface ChangesProps {
  readonly changes: RosterPreview['changed'][number]['changes'];
  readonly kind: 'changed' | 'kept';
}

function Changes({ changes, kind }: ChangesProps) {
  const { t } = useTexts();
  const words = useRosterWords();
  return (
    <ul>
      {changes.map(({ field, old, new: inFile, hidden }) => (
        <li key={field}>
          {hidden
            ? t('roster:change.hidden', { field: words.field(field) })
            : t(`roster:change.${kind}`, {
                field: words.field(field),
                old: words.value(field, old),
                new: words.value(field, inFile),
              })}
        </li>
      ))}
    </ul>
  );
}
