import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTexts } from '../app/i18n/use-texts';
import styles from './confirm-dialog.module.css';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What the button does: "Publiser 64 grupper". */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** For what cannot be undone. */
  readonly danger?: boolean;
  readonly busy?: boolean;
  /** What will happen, and what will not. */
  readonly children: ReactNode;
}

/** Asks before something that others notice or that cannot be undone. Escape cancels. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTexts();
  const title = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (props.open) cancel.current?.focus(); // return pressed once too often does no harm
  }, [props.open]);
  return (
    <Dialog
      open={props.open}
      onClose={props.onCancel}
      closeButton={false}
      aria-labelledby={title}
      role="alertdialog"
    >
      <div className={styles.dialog}>
        <Heading id={title} level={2} data-size="xs">
          {props.title}
        </Heading>
        <div>{props.children}</div>
        <div className={styles.actions}>
          <Button
            data-color={props.danger ? 'danger' : 'accent'}
            loading={props.busy}
            onClick={props.onConfirm}
          >
            {props.confirm}
          </Button>
          <Button ref={cancel} variant="secondary" disabled={props.busy} onClick={props.onCancel}>
            {t('app:ui.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
