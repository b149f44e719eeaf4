/** The program: starts the server, says where it is, and stops it when asked to. */
import { startServer } from './server.ts';
import { readSettings } from './settings.ts';
import { StartProblem } from './start-problem.ts';

try {
  const server = await startServer(readSettings(process.env));
  console.log(`ISP Kit's example is ready: ${server.address}`);
  console.log('Everybody in it is invented. Ctrl-C stops it.');
  const stop = (): void => {
    void server.stop().then(() => console.log('Stopped.'));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
