export * from './actor.js';
export * from './clock.js';
export * from './domain-error.js';
export * from './ids.js';
export * from './locale.js';
export * from './term.js';
export * from './weekly-slot.js';
