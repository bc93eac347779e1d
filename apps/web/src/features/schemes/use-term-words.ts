import { useTexts } from '../../app/i18n/use-texts';
import { isAutumn, yearOf, type TermCode } from './terms';

/** `høst 2026` */
export function useTermWords(): (term: TermCode) => string {
  const { t } = useTexts();
  return (term) =>
    t(isAutumn(term) ? 'schemes:term.autumn' : 'schemes:term.spring', { year: yearOf(term) });
}
