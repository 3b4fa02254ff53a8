import { vi } from 'vitest';

// Files of tests share a process, which is quicker, but no module: what one has warned of, another hears too.
vi.resetModules();
