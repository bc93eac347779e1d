import { byNamespace } from './by-namespace';

export default byNamespace(
  import.meta.glob(['../nb.json', '../../features/*/nb.json'], { eager: true, import: 'default' }),
);
