import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import {
  useForm as useHookForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
} from 'react-hook-form';
import { ApiProblem, isSignedOut } from '../../app/api/problem';
import { useTexts } from '../../app/i18n/use-texts';
import { noteRefusedAct } from '../../app/session/session-end';
import { noteUnsaved } from '../../app/session/unsaved-forms';
import { useUnsavedDraft, type Draft } from './use-unsaved-draft';
import { fieldOf } from './server-errors';

interface FormOptions<V extends FieldValues> {
  readonly defaultValues: V;
  /**
   * Sends the values. What it throws lands on the fields, or above the form. The draft is discarded when it
   * is done; where it goes on to another page, it may discard it before.
   */
  readonly onSubmit: (values: V, draft: Draft<V>) => Promise<unknown>;
  /**
   * Keeps what is written on this device until it is sent: a name for it, with the ids it is of. Without one
   * the page is not reloaded or closed without a question, nor left because the session has ended.
   */
  readonly draft?: string;
  /** What is written here is soon written again, or never sent: nothing is asked. */
  readonly isFleeting?: boolean;
}

/** react-hook-form's own form, and what the kit's fields and `Form` need around it. */
export interface KullForm<V extends FieldValues> extends UseFormReturn<V> {
  readonly id: string;
  readonly submit: (event?: React.SyntheticEvent) => void;
  /** The last refusal, where it belongs to no field. */
  readonly refusal: unknown;
  /** Labels of the fields on the page, by name, in the order they stand. */
  readonly labels: Map<string, string>;
  readonly draft: Draft<V>;
  /** What stands here was written before, and is not sent. */
  readonly isRestored: boolean;
  /** Forgets what was written, the draft too. */
  readonly startOver: () => void;
}

/** A form of the kit: `const form = useForm({ defaultValues, onSubmit })`, then `<Form form={form}>`. */
export function useForm<V extends FieldValues>(options: FormOptions<V>): KullForm<V> {
  const { defaultValues, draft: draftName } = options;
  const id = useId();
  const { problem } = useTexts();
  const client = useQueryClient();
  const draft = useUnsavedDraft<V>(draftName);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [isRestored, setRestored] = useState(draft.kept !== null);
  const [labels] = useState(() => new Map<string, string>());
  const form = useHookForm<V>({
    defaultValues: { ...defaultValues, ...draft.kept } as DefaultValues<V>,
    shouldFocusError: false, // the summary takes the focus
  });
  const { subscribe, setError } = form;
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const isChanged = !isSame(values, latest.current.defaultValues);
          if (isChanged) draft.keep(values);
          else draft.discard();
          noteUnsaved(id, isChanged && !latest.current.isFleeting && !draft.isKept());
        },
      }),
    [subscribe, draft, id],
  );
  useEffect(() => () => noteUnsaved(id, false), [id]);

  /** Each refused field gets its sentence; true if all of them stand on the page. */
  const land = (refused: ApiProblem): boolean => {
    const placed = refused.fields.map(({ pointer, code, params }) => {
      const name = fieldOf(pointer, [...labels.keys()]);
      if (name) setError(name as Path<V>, { type: 'server', message: problem(code, params) });
      return name !== undefined;
    });
    return placed.length > 0 && placed.every(Boolean);
  };

  const forget = (): void => {
    draft.discard();
    noteUnsaved(id, false);
    setRestored(false);
  };
  const submit = form.handleSubmit(async (values) => {
    setRefusal(null);
    try {
      await latest.current.onSubmit(values, draft);
      forget();
    } catch (error) {
      // Who has been signed out signs in and comes back, unless what was written here stands only here.
      const isUntouched = isSame(values, latest.current.defaultValues);
      if (isSignedOut(error) && (isUntouched || draft.isKept())) {
        if (isUntouched) noteRefusedAct();
        void client.invalidateQueries({ queryKey: ['session'] });
      }
      if (!(error instanceof ApiProblem && land(error))) setRefusal(error);
    }
  });
  const startOver = (): void => {
    forget();
    form.reset(defaultValues);
  };
  const extra = useMemo(() => ({ id, labels, draft }), [id, labels, draft]);
  const states = { refusal, isRestored };
  return { ...form, ...extra, ...states, submit: (event) => void submit(event), startOver };
}

/** Only what has been changed is a draft. */
const isSame = (values: unknown, begun: unknown): boolean =>
  JSON.stringify(values) === JSON.stringify(begun);
