export * from './archive/manifest.js';
export { makeKey, type MadeKey } from './archive/seal.js';
export * from './backup-refused.js';
export * from './check-backup.js';
export * from './make-backup.js';
export * from './restore-backup.js';
export { LEFT_OUT } from './tables/left-out.js';
