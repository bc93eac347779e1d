import { lazy, Suspense } from 'react';
import styles from './markdown.module.css';

const Rendered = lazy(() => import('./rendered-markdown'));

/**
 * A text somebody wrote, with Markdown's paragraphs, lists, emphasis and links. HTML in it stays the
 * text it is. Until the renderer is there, the text is shown as it was written.
 */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div className={styles.text}>
      <Suspense fallback={<p className={styles.plain}>{text}</p>}>
        <Rendered text={text} />
      </Suspense>
    </div>
  );
}
