import { Button, Tag, ValidationMessage } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons';
import { useEffect, useState } from 'react';
import { get, useFormState, type FieldError } from 'react-hook-form';
import { useTexts } from '../../../app/i18n/use-texts';
import { fieldId } from '../../../ui/form/field';
import type { KullForm } from '../../../ui/form/use-form';
import type { RoundForm } from '../form';
import type { BuilderValues, Draft } from '../new-field';
import { FieldEditor } from './field-editor';
import styles from '../form.module.css';

interface FieldCardProps {
  readonly form: KullForm<BuilderValues>;
  readonly fields: readonly Draft[];
  readonly published: RoundForm;
  /** Of the field that stands here: what is watched comes a moment after a move. */
  readonly id: string;
  readonly index: number;
  readonly label: string;
  readonly startsOpen: boolean;
  readonly move: (from: number, to: number) => void;
  readonly remove: (index: number) => void;
}

/** One field: what it asks in a line, and everything about it when it is open, or wrong. */
export function FieldCard(props: FieldCardProps) {
  const { form, fields, id, index, label, move, remove } = props;
  const { t } = useTexts();
  const [open, setOpen] = useState(props.startsOpen);
  const { errors } = useFormState({ control: form.control });
  const field = fields[index]!;
  const name = `fields.${index}` as const;
  const error: FieldError | undefined = get(errors, name);
  const isOpen = open || error !== undefined;
  const { labels } = form;
  useEffect(() => {
    // What is wrong with a field and stands at none of its controls stands at the card.
    labels.set(name, label);
    return () => void labels.delete(name);
  }, [labels, name, label]);
  const { kind, required, asked, shownIf } = field;
  const facts = [
    t(`form:kind.${kind}`),
    asked !== 'everyone' && t(`form:asked.${asked}`),
    shownIf.field !== '' && t('form:condition.has'),
  ].filter(Boolean);
  return (
    <li id={fieldId(form.id, name)} className={`${styles.card} ${error ? styles.wrong : ''}`}>
      <div className={styles.head}>
        <div className={styles.title}>
          <p className={styles.question}>
            {index + 1}. {label}
          </p>
          <p className={styles.quiet}>{facts.join(' · ')}</p>
        </div>
        {required && <Tag data-color="info">{t('form:required.tag')}</Tag>}
        <div className={styles.acts}>
          <Button
            {...{ variant: 'secondary', 'data-size': 'sm', type: 'button' }}
            data-act={`edit ${id}`}
            aria-expanded={isOpen}
            aria-controls={`${fieldId(form.id, name)}-all`}
            aria-label={t(isOpen ? 'form:field.closeThis' : 'form:field.editThis', { label })}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'form:field.close' : 'form:field.edit')}
          </Button>
          <Button
            {...{ icon: true, variant: 'tertiary', 'data-size': 'sm', type: 'button' }}
            data-act={`up ${id}`}
            disabled={index === 0}
            aria-label={t('form:field.up', { label })}
            onClick={() => move(index, index - 1)}
          >
            <ArrowUpIcon aria-hidden />
          </Button>
          <Button
            {...{ icon: true, variant: 'tertiary', 'data-size': 'sm', type: 'button' }}
            data-act={`down ${id}`}
            disabled={index === fields.length - 1}
            aria-label={t('form:field.down', { label })}
            onClick={() => move(index, index + 1)}
          >
            <ArrowDownIcon aria-hidden />
          </Button>
          <Button
            {...{ icon: true, variant: 'tertiary', 'data-size': 'sm', type: 'button' }}
            data-color="danger"
            aria-label={t('form:field.remove', { label })}
            onClick={() => remove(index)}
          >
            <TrashIcon aria-hidden />
          </Button>
        </div>
      </div>
      {error?.message && <ValidationMessage>{error.message}</ValidationMessage>}
      <div id={`${fieldId(form.id, name)}-all`} className={styles.editor} hidden={!isOpen}>
        <FieldEditor {...{ form, fields, index }} use={props.published.use} />
      </div>
    </li>
  );
}
