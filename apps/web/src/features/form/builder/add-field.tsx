import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useTexts } from '../../../app/i18n/use-texts';
import { ENGINE_KINDS, OWN_KINDS, type FieldKind } from '../form';
import { newDraft, type Draft } from '../new-field';
import styles from '../form.module.css';

interface AddFieldProps {
  readonly fields: readonly Draft[];
  readonly add: (draft: Draft) => void;
}

/** A button for each kind. What Kull forms groups by is there once, so it is offered where it is not. */
export function AddField({ fields, add }: AddFieldProps) {
  const { t } = useTexts();
  const lacking = ENGINE_KINDS.filter((kind) => fields.every((field) => field.kind !== kind));
  const button = (kind: FieldKind, draft: () => Draft) => (
    <Button
      key={kind}
      variant="secondary"
      data-size="sm"
      type="button"
      onClick={() => add(draft())}
    >
      <PlusIcon aria-hidden />
      {t(`form:kind.${kind}`)}
    </Button>
  );
  return (
    <section className={styles.part} aria-labelledby="form-add">
      <Heading id="form-add" level={2} data-size="2xs">
        {t('form:add.title')}
      </Heading>
      <Paragraph data-size="sm">{t('form:add.noHealth')}</Paragraph>
      <div className={styles.kinds}>
        {OWN_KINDS.map((kind) => button(kind, () => newDraft(kind)))}
        {lacking.map((kind) => button(kind, () => newDraft(kind, kind)))}
      </div>
    </section>
  );
}
