import { useTexts } from '../../app/i18n/use-texts';
import type { components } from '../../app/api/schema';

type NamedCode = components['schemas']['NamedCodeView'];

/** The scheme's own names of its themes and topics, in the reader's language. */
export function useCodeNames(): {
  readonly nameOf: (code: NamedCode) => string;
  readonly choices: (codes: readonly NamedCode[]) => { value: string; label: string }[];
} {
  const { language } = useTexts();
  const nameOf = ({ name }: NamedCode): string => name[language];
  return {
    nameOf,
    choices: (codes) => codes.map((code) => ({ value: code.code, label: nameOf(code) })),
  };
}
