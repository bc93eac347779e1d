import { useSearchParams } from 'react-router';
import { STATES } from './enrolment-state-tag';
import { LACKS, type Filter } from './participants';

/** The filter stands in the address, so that a narrowed list can be shared and gone back to. */
export function useFilter(): readonly [Filter, (change: Partial<Filter>) => void] {
  const [params, setParams] = useSearchParams();
  const text = (name: string): string => params.get(name) ?? '';
  const filter: Filter = {
    role: text('role') === 'mentor' ? 'mentor' : 'mentee',
    state: STATES.find((state) => state === text('state')) ?? '',
    lacks: LACKS.find((lacks) => lacks === text('lacks')) ?? '',
    search: text('search'),
    programmeId: text('programme'),
    campus: text('campus'),
  };
  const change = (changed: Partial<Filter>): void => {
    const { role, state, lacks, search, programmeId, campus } = { ...filter, ...changed };
    const said = { role: role === 'mentor' ? role : '', state, lacks, search, campus };
    const filled = Object.entries({ ...said, programme: programmeId }).filter(([, v]) => v !== '');
    setParams(Object.fromEntries(filled), { replace: true, preventScrollReset: true });
  };
  return [filter, change];
}
