import { byNamespace } from './by-namespace';

export default byNamespace(
  import.meta.glob(['../nn.json', '../../features/*/nn.json'], { eager: true, import: 'default' }),
);
