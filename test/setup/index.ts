export { allowConsole, expectConsole } from './console.js';
