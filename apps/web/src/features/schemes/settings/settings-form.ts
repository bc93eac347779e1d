import type { components } from '../../../app/api/schema';
import type { KullForm } from '../../../ui/form/use-form';

type Settings = components['schemas']['SchemeSettingsView'];
type Wish = components['schemas']['GroupWishView'];
type Localized = components['schemas']['LocalizedText'];
type Theme = components['schemas']['ThemeView'];
export type MentorsOfKind = components['schemas']['MentorsOfKindView'];
export type NamedCode = components['schemas']['NamedCodeView'];

/** A theme as it is written: texts that are empty in every language are none. */
export type ThemeValues = Omit<Theme, 'material' | 'task'> & {
  material: Localized;
  task: Localized;
};

/** Settings as a form holds them: whole, with what may be none beside whether it is. */
export type SettingsValues = Omit<
  Settings,
  'ownCertificates' | 'semesters' | 'matching' | 'meetings' | 'waysIn'
> & {
  ownCertificates: boolean;
  semesters: string[];
  matching: Pick<Settings['matching'], 'by' | 'sameWithin'> & { wishes: Wish[] };
  waysIn: Required<Settings['waysIn']>;
  meetings: Omit<
    Settings['meetings'],
    'threshold' | 'approvedAbsence' | 'countsTalks' | 'talks' | 'themes' | 'showsWhoCan'
  > & {
    showsWhoCan: boolean;
    countsTalks: boolean;
    approvedAbsence: NonNullable<Settings['meetings']['approvedAbsence']>;
    hasThreshold: boolean;
    threshold: NonNullable<Settings['meetings']['threshold']>;
    hasTalks: boolean;
    talks: NonNullable<Settings['meetings']['talks']>;
    themes: ThemeValues[];
  };
};

/** What the editor of settings is bound to: a scheme's form or a round's. */
export type SettingsForm = KullForm<{ name: string; settings: SettingsValues }>;

/** A text in every language. */
export type LocalizedName =
  | 'settings.about'
  | `settings.meetings.topics.${number}.name`
  | `settings.meetings.themes.${number}.${'name' | 'material' | 'task'}`;

export const NO_TEXT: Localized = { nb: '', nn: '', en: '' };

export const newTheme = (): ThemeValues => ({
  code: '',
  name: NO_TEXT,
  mandatory: false,
  week: null,
  material: NO_TEXT,
  task: NO_TEXT,
});

export const newTopic = (): NamedCode => ({ code: '', name: NO_TEXT });

export const newMentors = (kind: MentorsOfKind['kind'], like?: MentorsOfKind): MentorsOfKind => ({
  capacity: 1,
  apply: false,
  training: false,
  declaration: false,
  paid: false,
  hours: null,
  ...like,
  kind,
});

/** @param wishes every wish with its weight, as the server reads them out of the settings */
export const valuesOf = (settings: Settings, wishes: readonly Wish[]): SettingsValues => {
  const { matching, waysIn, meetings } = settings;
  const { threshold, talks, themes } = meetings;
  return {
    ...settings,
    ownCertificates: settings.ownCertificates ?? false,
    semesters: settings.semesters.map(String),
    matching: { by: matching.by, sameWithin: matching.sameWithin, wishes: [...wishes] },
    waysIn: { giveAtOnce: false, offerHours: 48, ...waysIn },
    meetings: {
      ...meetings,
      showsWhoCan: meetings.showsWhoCan ?? false,
      countsTalks: meetings.countsTalks ?? false,
      approvedAbsence: meetings.approvedAbsence ?? 'left_out',
      hasThreshold: threshold !== null,
      threshold: threshold ?? { unit: 'percent', least: 75, per: meetings.per },
      hasTalks: talks !== null,
      talks: talks ?? { count: 1, minutes: 30, per: meetings.per },
      themes: themes.map((theme) => ({ ...theme, ...textsOf(theme) })),
    },
  };
};

const textsOf = ({ material = NO_TEXT, task = NO_TEXT }: Theme) => ({ material, task });

/** Settings to send, made of those there are and what was written over them. */
export const settingsOf = (values: SettingsValues, before: Settings): Settings => {
  const { format, matching, meetings, semesters } = values;
  const { hasThreshold, threshold, hasTalks, talks, ...plan } = meetings;
  return {
    ...before,
    ...values,
    semesters: semesters.map(Number).sort((a, b) => a - b),
    group: format === 'pairs' ? { minimum: 1, target: 1, maximum: 1 } : values.group,
    waysIn:
      format === 'drop_in'
        ? { ...values.waysIn, freeSeats: false, directory: false, waitingList: false }
        : values.waysIn,
    matching: {
      ...before.matching,
      ...matching,
      wishes: matching.wishes.map((wish) =>
        isSettled(wish, matching.sameWithin) ? { ...wish, weight: 'not' } : wish,
      ),
    },
    meetings: {
      ...plan,
      threshold: hasThreshold ? threshold : null,
      talks: hasTalks ? talks : null,
      themes: withCodes(plan.themes).map(({ material, task, ...theme }) => ({
        ...theme,
        ...(isWritten(material) && { material }),
        ...(isWritten(task) && { task }),
      })),
      topics: withCodes(plan.topics),
    },
  };
};

const isWritten = (text: Localized): boolean => Object.values(text).some((each) => each.trim());

/** A rule gives it, or makes it impossible, so nothing is wished of it. */
export const isSettled = (
  { kind, attribute }: Wish,
  sameWithin: SettingsValues['matching']['sameWithin'],
): boolean =>
  (kind === 'alike' || kind === 'mix') && attribute !== null && sameWithin.includes(attribute);

/** What is new gets a code of its name, for meetings to refer to; what is there keeps its own. */
const withCodes = <T extends NamedCode>(list: readonly T[]): T[] => {
  const taken = new Set(list.map(({ code }) => code));
  return list.map((each) => {
    if (each.code) return each;
    const code = freeCode(each.name.nb, taken);
    taken.add(code);
    return { ...each, code };
  });
};

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

const freeCode = (name: string, taken: ReadonlySet<string>): string => {
  const plain = name
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => LETTERS[letter]!)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 50);
  const code = plain || 'theme';
  const free = (n: number): string => {
    const numbered = n === 1 ? code : `${code}_${n}`;
    return taken.has(numbered) ? free(n + 1) : numbered;
  };
  return free(1);
};
