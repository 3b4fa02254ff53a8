export { expectConsole } from './console.js';
