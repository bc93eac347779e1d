import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import { FindPerson, type FindPersonProps } from './find-person';
import type { PersonFound } from './grants';

export type Chosen = Pick<PersonFound, 'id' | 'name'>;

interface ChoosePersonProps extends Omit<FindPersonProps, 'choose' | 'hasFocus'> {
  readonly chosen: Chosen | null;
  readonly choose: (person: PersonFound | null) => void;
  /** Who is chosen, as a sentence or with what they are chosen for. */
  readonly said: ReactNode;
}

/**
 * The search until somebody is chosen, and then who it is. The focus goes along, so that it is
 * never on what has gone, and a screen reader reads whom it came to.
 */
export function ChoosePerson({ chosen, choose, said, ...search }: ChoosePersonProps) {
  const { t } = useTexts();
  const [hasChosen, goAlong] = useState(false);
  const who = useRef<HTMLParagraphElement>(null);
  const id = chosen?.id;
  useLayoutEffect(() => {
    if (hasChosen && id) who.current?.focus();
  }, [hasChosen, id]);
  const change = (person: PersonFound | null): void => {
    goAlong(true);
    choose(person);
  };
  if (!chosen) return <FindPerson {...search} hasFocus={hasChosen} choose={change} />;
  return (
    <div>
      <Paragraph ref={who} tabIndex={-1}>
        {said}
      </Paragraph>
      <Button variant="tertiary" data-size="sm" onClick={() => change(null)}>
        {t('access:give.another')}
      </Button>
    </div>
  );
}
