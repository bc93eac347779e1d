import { byNamespace } from './by-namespace';

export default byNamespace(
  import.meta.glob(['../en.json', '../../features/*/en.json'], { eager: true, import: 'default' }),
);
