import {
  Alert,
  Button,
  Field,
  Heading,
  Input,
  Label,
  Paragraph,
} from '@digdir/designsystemet-react';
import { FilesIcon } from '@navikt/aksel-icons';
import { useLayoutEffect, useId, useRef } from 'react';
import { useTexts } from '../app/i18n/use-texts';
import { useToast } from './toast';
import styles from './shown-once.module.css';

interface ShownOnceProps {
  readonly title: string;
  readonly what: string;
  readonly label: string;
  readonly secret: string;
  /** Whoever has copied it puts it away, for good. */
  readonly done: () => void;
}

/** A secret that the server has not kept: to be copied now, or never. */
export function ShownOnce({ title, what, label, secret, done }: ShownOnceProps) {
  const { t } = useTexts();
  const toast = useToast();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => heading.current?.focus(), []);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(secret);
      toast(t('app:secret.copied'));
    } catch {
      // Without permission, or without https: it is marked, and the keyboard copies it.
      toast(t('app:secret.marked'));
    }
  };
  return (
    <Alert data-color="warning" className={styles.secret}>
      <Heading ref={heading} tabIndex={-1} level={3} data-size="2xs">
        {title}
      </Heading>
      <Paragraph>{what}</Paragraph>
      <Field>
        <Label htmlFor={id}>{label}</Label>
        <Input
          id={id}
          ref={field}
          readOnly
          value={secret}
          spellCheck={false}
          className={styles.code}
          onFocus={({ target }) => target.select()}
        />
      </Field>
      <div className={styles.beside}>
        <Button onClick={() => void copy()}>
          <FilesIcon aria-hidden />
          {t('app:secret.copy')}
        </Button>
        <Button variant="secondary" onClick={done}>
          {t('app:secret.done')}
        </Button>
      </div>
    </Alert>
  );
}
