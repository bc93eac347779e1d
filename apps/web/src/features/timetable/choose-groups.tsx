import {
  Button,
  Checkbox,
  Field,
  Fieldset,
  Input,
  Label,
  Select,
  Textarea,
} from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTexts } from '../../app/i18n/use-texts';
import type { KullForm } from '../../ui/form/use-form';
import { roomsIn, type SeriesValues, type TimetableGroup } from './timetable';
import styles from './timetable.module.css';

interface ChooseGroupsProps {
  readonly form: KullForm<SeriesValues>;
  readonly groups: readonly TimetableGroup[];
}

/** Which groups: all, those of a campus or a programme, or by hand; and the room of each. */
export function ChooseGroups({ form, groups }: ChooseGroupsProps) {
  const { t } = useTexts();
  const [campus, setCampus] = useState('');
  const [programme, setProgramme] = useState('');
  const taken = useWatch({ control: form.control, name: 'taken' });
  const shown = groups.filter(
    (group) =>
      (campus === '' || group.campus === campus) &&
      (programme === '' || group.programmes.includes(programme)),
  );
  const takeOnly = (some: readonly TimetableGroup[]): void =>
    form.setValue(
      'taken',
      Object.fromEntries(groups.map((group) => [group.id, some.includes(group)])),
      { shouldDirty: true },
    );
  const chosen = groups.filter(({ id }) => taken[id]);
  return (
    <Fieldset className={styles.section}>
      <Fieldset.Legend>{t('timetable:groups.title')}</Fieldset.Legend>
      <Fieldset.Description>
        {t('timetable:groups.chosen', { count: chosen.length, all: groups.length })}
      </Fieldset.Description>
      <div className={styles.fields}>
        <Among
          label={t('timetable:groups.campus')}
          values={groups.flatMap((group) => group.campus ?? [])}
          value={campus}
          choose={setCampus}
        />
        <Among
          label={t('timetable:groups.programme')}
          values={groups.flatMap(({ programmes }) => programmes)}
          value={programme}
          choose={setProgramme}
        />
      </div>
      <div className={styles.buttons}>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => takeOnly(shown)}>
          {t('timetable:groups.only', { count: shown.length })}
        </Button>
        <Button type="button" variant="tertiary" data-size="sm" onClick={() => takeOnly([])}>
          {t('timetable:groups.takeNone')}
        </Button>
      </div>
      <ul className={styles.groups}>
        {shown.map((group) => (
          <GroupInRoom key={group.id} form={form} group={group} />
        ))}
      </ul>
      <PasteRooms
        paste={(rooms) =>
          chosen.forEach(({ id }, i) => {
            if (rooms[i] !== undefined)
              form.setValue(`rooms.${id}`, rooms[i], { shouldDirty: true });
          })
        }
      />
    </Fieldset>
  );
}

interface AmongProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

function Among({ label, values, value, choose }: AmongProps) {
  const { t } = useTexts();
  const known = [...new Set(values)].sort();
  if (known.length < 2) return null;
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={({ target }) => choose(target.value)}>
        <Select.Option value="">{t('timetable:groups.all')}</Select.Option>
        {known.map((one) => (
          <Select.Option key={one} value={one}>
            {one}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

function GroupInRoom({
  form,
  group,
}: {
  readonly form: KullForm<SeriesValues>;
  readonly group: TimetableGroup;
}) {
  const { t } = useTexts();
  const { id, number, campus, mentors, pair } = group;
  const taken = form.register(`taken.${id}`);
  const room = form.register(`rooms.${id}`, { maxLength: 200 });
  const name = t('timetable:groups.group', { number });
  const about = [campus, ...(pair ?? mentors)].filter((one) => one !== null).join(' · ');
  return (
    <li className={styles.group}>
      <Checkbox {...taken} label={name} description={about} value="taken" />
      <Input
        {...room}
        aria-label={t('timetable:groups.roomOf', { number })}
        placeholder={t('timetable:groups.room')}
        data-size="sm"
        autoComplete="off"
      />
    </li>
  );
}

function PasteRooms({ paste }: { readonly paste: (rooms: string[]) => void }) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  return (
    <details>
      <summary>{t('timetable:groups.paste')}</summary>
      <div className={styles.section}>
        <Field>
          <Label>{t('timetable:groups.pasted')}</Label>
          <Field.Description>{t('timetable:groups.pasteHow')}</Field.Description>
          <Textarea value={text} rows={4} onChange={({ target }) => setText(target.value)} />
        </Field>
        <Button
          type="button"
          variant="secondary"
          data-size="sm"
          className={styles.act}
          onClick={() => paste(roomsIn(text))}
        >
          {t('timetable:groups.usePasted')}
        </Button>
      </div>
    </details>
  );
}
