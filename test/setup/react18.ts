import { version } from 'react';

// Checks the alias to React 18: without it, every test would pass with the wrong React.
if (!version.startsWith('18.2.')) throw new Error(`React ${version} runs in place of 18.2`);
