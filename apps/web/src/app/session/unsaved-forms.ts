/** Forms with something written in them that is kept nowhere else. */
const unsaved = new Set<string>();

/** Leaving such a form is asked about, in the browser's own words where the whole page is left. */
const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

export function noteUnsaved(formId: string, isUnsaved: boolean): void {
  if (isUnsaved) unsaved.add(formId);
  else unsaved.delete(formId);
  if (unsaved.size > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

export const hasUnsavedForm = (): boolean => unsaved.size > 0;
