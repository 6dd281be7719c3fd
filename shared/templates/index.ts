// Templates, for readers outside this folder.
export * from './fresh-ids';
export * from './in-language';
export * from './instantiate';
export * from './load-templates';
export * from './section-to-template';
export * from './template';
