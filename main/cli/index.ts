import * as nodeModule from 'node:module';
import { run } from './run';

// From Node 22 on, compiled code is kept from one run to the next.
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => void };
enableCompileCache?.();

// Should the program ever run dry before it has an answer, that is no success.
process.exitCode = 1;
run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
