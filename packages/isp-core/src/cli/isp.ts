#!/usr/bin/env node
/** The `isp` command: looks at plans on the command line. */
import { runCommand } from './run-command.ts';
import { standardStreams } from './streams.ts';

process.exitCode = await runCommand(process.argv.slice(2), standardStreams());
