/**
 * The program `episode-card`: reads the command line, runs one verb, and leaves with 0 (done), 1 (done, but something is wrong with
 * the data) or 2 (nothing could be done).
 */
import { cac, type CAC } from 'cac';
import { version } from './product.js';
import { inkFor } from './terminal/ink.js';
import { say } from './terminal/terminal.js';
import { buildVerb } from './verbs/build-verb.js';
import { checkVerb } from './verbs/check-verb.js';
import { convertVerb } from './verbs/convert-verb.js';
import { UsageError, wordsOf } from './verbs/options.js';
import { renderVerb } from './verbs/render-verb.js';
import { schemaVerb } from './verbs/schema-verb.js';
import { serveVerb } from './verbs/serve-verb.js';
import { snippetVerb } from './verbs/snippet-verb.js';

async function run(cli: CAC): Promise<void> {
  cli.parse(wordsOf(process.argv), { run: false });
  if (!cli.matchedCommand && !cli.options.help && !cli.options.version) {
    const [verb] = cli.args;
    if (verb !== undefined)
      throw new UsageError(`there is no verb "${verb}"; there are ${cli.commands.map(({ name }) => name).join(', ')}`);
    cli.outputHelp();
  }
  await cli.runMatchedCommand();
}

function complain(error: Error, verb = ''): void {
  const { red } = inkFor(process.stderr);
  say(`${red('error')} ${error.message}`);
  if (error instanceof UsageError || error.name === 'CACError') say(`episode-card ${verb && `${verb} `}--help shows how to use it`);
  process.exitCode = 2;
}

// Whoever reads the output may stop, as `head` does.
process.stdout.on('error', () => process.exit());

const cli = cac('episode-card');
for (const declare of [buildVerb, checkVerb, convertVerb, renderVerb, snippetVerb, schemaVerb, serveVerb]) declare(cli);
cli.usage('<verb> …');
cli.example('  episode-card build https://show.example/feed.xml --out episodes');
cli.example('  episode-card check https://show.example/feed.xml');
cli.help((sections) => [
  ...sections.slice(0, 1),
  { body: cli.matchedCommand?.description ?? 'Podcast episodes as static files, pages and snippets for <episode-card>.' },
  ...sections.slice(1),
  { title: 'Leaves with', body: '  0  all is well\n  1  something is wrong with the data; the rest is done\n  2  nothing could be done' },
]);
cli.version(version);
run(cli).catch((error: Error) => complain(error, cli.matchedCommandName));
