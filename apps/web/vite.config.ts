import { basename, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { serviceWorker } from './service-worker-build';

const root = import.meta.dirname;
const repository = resolve(root, '../..');

/**
 * These packages declare no `sideEffects`, so that one button brings all of them along. They have
 * none (their components are plain functions), and saying so saves a third of the first route.
 * `designsystemet-web` is not among them: importing it registers the custom elements.
 */
const FREE_OF_SIDE_EFFECTS = /[\\/](designsystemet-react|@floating-ui|virtual-core)[\\/].*\.js$/;

export default defineConfig({
  root,
  plugins: [react(), serviceWorker(resolve(root, 'src/app/offline/service-worker.ts'))],
  cacheDir: resolve(repository, `node_modules/.vite-${basename(repository)}`),
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000' } },
  preview: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    outDir: resolve(repository, 'dist/web'),
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // A data: URL would need an exception in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: FREE_OF_SIDE_EFFECTS, sideEffects: false }] },
    },
  },
});
