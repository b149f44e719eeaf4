/** Which packages this test run takes, sources or built ones, as arguments for another Node. */
export const conditions = process.execArgv.filter((argument) =>
  argument.startsWith('--conditions='),
);
