// Node 20 gives a worker thread no TypeScript loader, so this one file is JavaScript and takes the loader up.
import { register } from 'tsx/esm/api';

register();
await import('./pool-worker.ts');
