export * from '../../react/autosaving/entries.js';
