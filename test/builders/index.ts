// Everything that builds content for tests: `import { bold, briefing, p, section } from '../builders'`.
export * from './blocks';
export * from './briefing';
export { resetIds } from './ids';
export * from './inlines';
export * from './rows';
export * from './print-outline';
