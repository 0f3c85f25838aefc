import { loadCompiledCode } from './compiled-code';
import { run } from './run';

loadCompiledCode();
// Should the program ever run dry before it has an answer, that is no success.
process.exitCode = 1;
run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
