import { Alert, Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import {
  createContext,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { Unreachable } from '../app/api/problem';
import { useTexts } from '../app/i18n/use-texts';
import styles from './toast.module.css';

type Kind = 'success' | 'info' | 'danger';
interface Shown {
  readonly id: number;
  readonly kind: Kind;
  readonly text: string;
}

/** Says that something went well (or did not), without moving anybody; returns what closes it. */
export type Toast = (text: string, kind?: Kind) => () => void;

const STAYS_MS = 8_000;
const ToastContext = createContext<Toast | null>(null);

/** `const toast = useToast(); toast(t('…:saved'))`; also `useFailureToast` for errors. */
export function useToast(): Toast {
  const toast = useContext(ToastContext);
  if (!toast) throw new Error('useToast needs Toasts above it');
  return toast;
}

/** For `onError` of a mutation without a form: the refusal as a sentence, until it is closed. */
export function useFailureToast(): (error: unknown) => () => void {
  const toast = useToast();
  const { t, sentence } = useTexts();
  return useCallback(
    (error) => {
      const unanswered = t(navigator.onLine ? 'app:act.unanswered' : 'app:act.notDone');
      return toast(error instanceof Unreachable ? unanswered : sentence(error), 'danger');
    },
    [toast, t, sentence],
  );
}

/**
 * Holds the toasts. Errors stay until closed; the rest leave by themselves. What is said last takes
 * the place of what was said before it, but good news none of an error's: that may be about another
 * thing, and is to be seen. The page leaves room for what is shown, and moves only if it would hide
 * what has the focus.
 */
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
      show((present) => [
        ...present.filter((older) => older.kind === 'danger' && kind !== 'danger'),
        { id, kind, text },
      ]);
      if (kind !== 'danger') setTimeout(() => close(id), STAYS_MS);
      return () => close(id);
    },
    [close],
  );
  const region = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = region;
    if (!current) return;
    document.documentElement.style.setProperty('--kull-toasts', `${current.offsetHeight}px`);
    if (shown.length === 0) return;
    // The focus may move, and the page may grow, while something is shown.
    const keepClear = (): void => keepFocusClearOf(current);
    const page = new ResizeObserver(keepClear);
    page.observe(document.body);
    document.addEventListener('focusin', keepClear);
    return () => {
      page.disconnect();
      document.removeEventListener('focusin', keepClear);
    };
  }, [shown]);
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
      <div
        ref={region}
        className={styles.region}
        role="status"
        aria-live="polite"
        aria-atomic={false}
      >
        {list}
      </div>
    </ToastContext>
  );
}

/** Scrolls what has the focus out from under the toasts, for which the page has left room. */
function keepFocusClearOf(region: HTMLElement): void {
  const focused = document.activeElement;
  if (!focused || region.contains(focused)) return;
  const { top, left, right } = region.getBoundingClientRect();
  const own = focused.getBoundingClientRect();
  const isBeside = own.right < left || own.left > right;
  const isBelow = own.top > window.innerHeight;
  const isTall = own.height > window.innerHeight / 2; // the page itself, or a long text
  if (own.bottom > top && !isBeside && !isBelow && !isTall)
    focused.scrollIntoView({ block: 'nearest' });
}
