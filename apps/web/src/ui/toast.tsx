import { Alert, Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useTexts } from '../app/i18n/use-texts';
import styles from './toast.module.css';

type Kind = 'success' | 'info' | 'danger';
interface Shown {
  readonly id: number;
  readonly kind: Kind;
  readonly text: string;
}

/** Says that something went well (or did not), without moving anybody. */
export type Toast = (text: string, kind?: Kind) => void;

const STAYS_MS = 8_000;
const ToastContext = createContext<Toast | null>(null);

/** `const toast = useToast(); toast(t('…:saved'))`; also `useFailureToast` for errors. */
export function useToast(): Toast {
  const toast = useContext(ToastContext);
  if (!toast) throw new Error('useToast needs Toasts above it');
  return toast;
}

/** For `onError` of a mutation without a form: the refusal as a sentence, until it is closed. */
export function useFailureToast(): (error: unknown) => void {
  const toast = useToast();
  const { sentence } = useTexts();
  return useCallback((error) => toast(sentence(error), 'danger'), [toast, sentence]);
}

/** Holds the toasts. Errors stay until closed; the rest leave by themselves. */
export function Toasts({ children }: { readonly children: ReactNode }) {
  const { t } = useTexts();
  const [shown, show] = useState<readonly Shown[]>([]);
  const next = useRef(0);
  const close = useCallback((id: number) => {
    show((present) => present.filter((toast) => toast.id !== id));
  }, []);
  const toast = useCallback<Toast>(
    (text, kind = 'success') => {
      const id = next.current++;
      show((present) => [...present.slice(-2), { id, kind, text }]);
      if (kind !== 'danger') setTimeout(() => close(id), STAYS_MS);
    },
    [close],
  );
  const list = useMemo(
    () =>
      shown.map(({ id, kind, text }) => (
        <Alert key={id} data-color={kind} className={styles.toast}>
          <span>{text}</span>
          <Button
            variant="tertiary"
            data-color="neutral"
            data-size="sm"
            icon
            aria-label={t('app:ui.close')}
            onClick={() => close(id)}
          >
            <XMarkIcon aria-hidden />
          </Button>
        </Alert>
      )),
    [shown, t, close],
  );
  return (
    <ToastContext value={toast}>
      {children}
      <div className={styles.region} role="status" aria-live="polite">
        {list}
      </div>
    </ToastContext>
  );
}
