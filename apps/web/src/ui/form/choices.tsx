import { Checkbox, Chip, Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import { Readers } from './readers';
import styles from './choices.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  /** Where the label is in a language of its own. */
  readonly lang?: string;
}

export interface ChoicesProps {
  /** One of them, or any number of them. */
  readonly kind: 'radio' | 'checkbox';
  /** Chips for many short ones. */
  readonly look?: 'list' | 'chips';
  readonly legend: ReactNode;
  readonly description?: ReactNode;
  readonly readers?: string;
  readonly options: readonly Choice[];
  readonly chosen: readonly string[];
  readonly choose: (values: string[]) => void;
  readonly error?: string;
  readonly id?: string;
  readonly disabled?: boolean;
}

/** A group of choices with a question above. In a form use `ChoicesField`. */
export function Choices(props: ChoicesProps) {
  const { kind, look = 'list', options, chosen, choose, id } = props;
  const name = useId();
  const Control = kind === 'radio' ? Radio : Checkbox;
  const ChipControl = kind === 'radio' ? Chip.Radio : Chip.Checkbox;
  const change = (value: string): void => {
    if (kind === 'radio') choose([value]);
    else if (chosen.includes(value)) choose(chosen.filter((other) => other !== value));
    else choose([...chosen, value]);
  };
  return (
    <Fieldset id={id} disabled={props.disabled}>
      <Fieldset.Legend>{props.legend}</Fieldset.Legend>
      {props.description && <Fieldset.Description>{props.description}</Fieldset.Description>}
      {props.readers && <Readers>{props.readers}</Readers>}
      <div className={styles[look]}>
        {options.map((option) =>
          look === 'chips' ? (
            <ChipControl
              key={option.value}
              name={name}
              value={option.value}
              lang={option.lang}
              data-wrap="wrap"
              checked={chosen.includes(option.value)}
              onChange={() => change(option.value)}
            >
              {option.label}
            </ChipControl>
          ) : (
            <Control
              key={option.value}
              name={name}
              value={option.value}
              lang={option.lang}
              label={option.label}
              description={option.description}
              checked={chosen.includes(option.value)}
              onChange={() => change(option.value)}
            />
          ),
        )}
      </div>
      {props.error && <ValidationMessage>{props.error}</ValidationMessage>}
    </Fieldset>
  );
}
