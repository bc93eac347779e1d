import { Alert, Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useTexts } from '../../app/i18n/use-texts';
import type { RosterPreview } from './roster';

interface UnknownProgrammesProps {
  readonly preview: RosterPreview;
  readonly disabled: boolean;
  /** Reads the file again, with exactly these created. */
  readonly create: (codes: readonly string[]) => void;
}

/** Programmes that the file names and the institution lacks: which of them are real? */
export function UnknownProgrammes({ preview, disabled, create }: UnknownProgrammesProps) {
  const { t } = useTexts();
  const { unknownProgrammes: programmes } = preview;
  if (programmes.length === 0) return null;
  const chosen = programmes.filter((programme) => programme.create).map(({ code }) => code);
  const toggle = (code: string, isChosen: boolean): void =>
    create(isChosen ? [...chosen, code] : chosen.filter((other) => other !== code));
  return (
    <Alert data-color={chosen.length < programmes.length ? 'warning' : 'info'}>
      <Fieldset>
        <Fieldset.Legend>
          {t('roster:programmes.unknown', { count: programmes.length })}
        </Fieldset.Legend>
        <Fieldset.Description>{t('roster:programmes.why')}</Fieldset.Description>
        {programmes.map(({ code, name, rows, create: isChosen }) => (
          <Checkbox
            key={code}
            label={name === null ? code : t('roster:programmes.named', { code, name })}
            description={[
              t('roster:programmes.rows', { count: rows }),
              ...(name === null ? [t('roster:programmes.nameless')] : []),
            ].join(' ')}
            checked={isChosen}
            disabled={disabled || name === null}
            onChange={({ target }) => toggle(code, target.checked)}
          />
        ))}
      </Fieldset>
    </Alert>
  );
}
