import { failOnUnexpectedConsole } from './failOnUnexpectedConsole.js';

failOnUnexpectedConsole();
