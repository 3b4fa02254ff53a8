import { version } from 'react';

// The alias is the point of the project: without it every test would pass on the wrong React.
if (!version.startsWith('18.2.')) throw new Error(`React ${version} runs in place of 18.2`);
