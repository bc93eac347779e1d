import { Label, ValidationMessage } from '@digdir/designsystemet-react';
import { UploadIcon } from '@navikt/aksel-icons';
import { useId, useState, type DragEvent } from 'react';
import { useTexts } from '../../app/i18n/use-texts';
import styles from './file-drop.module.css';

interface FileDropProps {
  readonly label: string;
  /** What kind of file, how large: a sentence. */
  readonly hint?: string;
  /** As the attribute `accept`: `.csv,text/csv`. A dropped file is handed over whatever it is. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
  readonly error?: string;
  readonly busy?: boolean;
}

/** Drop a file here, or choose one: by mouse, touch and keyboard. */
export function FileDrop({ label, hint, accept, onFile, error, busy = false }: FileDropProps) {
  const { t } = useTexts();
  const id = useId();
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, inside: boolean): void => {
    event.preventDefault();
    setOver(inside);
  };
  const drop = (event: DragEvent): void => {
    drag(event, false);
    const file = event.dataTransfer.files[0];
    if (file && !busy) onFile(file);
  };
  return (
    <div
      className={styles.drop}
      data-over={over}
      aria-busy={busy}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={drop}
    >
      <UploadIcon aria-hidden className={styles.icon} />
      <input
        id={id}
        type="file"
        className={styles.input}
        accept={accept}
        disabled={busy}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-hint ${id}-error`}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = ''; // the same file again, once it is mended
          if (file) onFile(file);
        }}
      />
      {/* The browser's own button speaks the browser's language, not the reader's. */}
      <Label htmlFor={id} className={styles.button}>
        {label}
      </Label>
      <span aria-hidden className={styles.or}>
        {t('app:ui.orDrop')}
      </span>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && <ValidationMessage id={`${id}-error`}>{error}</ValidationMessage>}
    </div>
  );
}
