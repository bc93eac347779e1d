import { newId } from '#kernel';
import type { Tx } from '#platform';
import { Service, type Topic } from '#referrals';

interface DemoService {
  readonly name: string;
  readonly text: string;
  readonly topics: readonly Topic[];
  readonly email: string;
  /** Months since somebody said that it is true. */
  readonly checkedAgo: number;
}

/** Invented, and said to be: who helps whom is for each institution to write. */
const SERVICES: readonly DemoService[] = [
  {
    name: 'Studieveiledningen (demo)',
    text: 'Et oppdiktet eksempel. Hjelper med valg av emner, utdanningsplan og hva du gjør hvis du henger etter.\n\n- Drop-in hver dag\n- Du kan ta med mentoren din',
    topics: ['study_choice', 'study_technique', 'exams'],
    email: 'veiledning@demo.example',
    checkedAgo: 1,
  },
  {
    name: 'Tilrettelegging (demo)',
    text: 'Et oppdiktet eksempel. Hjelper deg som trenger tilrettelegging i studiehverdagen eller til eksamen.',
    topics: ['facilitation', 'exams'],
    email: 'tilrettelegging@demo.example',
    checkedAgo: 8,
  },
  {
    name: 'Studentrådgiverne (demo)',
    text: 'Et oppdiktet eksempel. Noen å snakke med når studietiden er tung, du er ensom eller noe annet trykker.',
    topics: ['loneliness', 'health'],
    email: 'radgiver@demo.example',
    checkedAgo: 2,
  },
  {
    name: 'Økonomi og bolig (demo)',
    text: 'Et oppdiktet eksempel. Svarer på spørsmål om studielån, budsjett og et sted å bo.',
    topics: ['finances', 'housing'],
    email: 'bolig@demo.example',
    checkedAgo: 3,
  },
];

/** A few cards in the directory. The first ones are the owner's, so that one of those is due. */
export const addServices = async (tx: Tx, ownerId: string | undefined): Promise<void> => {
  const { institutionId } = tx;
  for (const [index, { name, text, checkedAgo, ...service }] of SERVICES.entries())
    await tx.repository(Service).insert({
      institutionId,
      id: newId(),
      ownerId: index < 2 ? ownerId : null,
      nameNb: name,
      textNb: text,
      ...service,
      topics: [...service.topics],
      checkedOn: () => `current_date - interval '${checkedAgo} months'`,
    });
};
