/** `episode-card build`: its options, and what its answer means to the shell. */
import type { CAC } from 'cac';
import { build, type BuildOptions } from '../build/build.js';
import { ENGINES } from '../build/search-files.js';
import { frameScript, scriptAddress, scriptIntegrity } from '../product.js';
import { buildLines } from '../terminal/build-report.js';
import { print, Progress, say } from '../terminal/terminal.js';
import { addressOption, countOf, flagOf, limitsOf, placesOf, textOf, UsageError, wordsIn, type Flags } from './options.js';

/** Declares the verb. */
export function buildVerb(cli: CAC): void {
  cli
    .command('build [...feeds]', 'Make a folder of static files from feeds, pages or episode files')
    .usage('build <feed, folder or - ...> --out <folder>')
    .option('--out <folder>', 'Where the files go (required)')
    .option('--merge', 'Keep earlier episodes that fell out of the feed')
    .option('--site <address>', 'The public address of the folder, for links that must be whole')
    .option('--html', 'Write a page and a snippet for each episode too')
    .option('--embed', 'Write pages for frames, and oEmbed files; needs --site')
    .option('--mirror <kinds>', 'Copy what the episodes name: transcripts,chapters')
    .option('--json-ld', 'Write JSON-LD files for search engines')
    .option('--index <engine>', 'Write files for opensearch, meilisearch or typesense')
    .option('--script <address>', 'Your own copy of episode-card.js; else this version on a public host')
    .option('--similar <count>', 'How many similar episodes each gets; 0 for none', { default: 4 })
    .option('--similar-cmd <command>', 'A program that finds them: JSON lines in and out')
    .option('--similar-url <template>', 'Write this address instead, with {guid}, {url}, {lang}, {limit}')
    .option('--max-size <MB>', 'The largest file to read', { default: 64 })
    .option('--timeout <seconds>', 'The longest wait for a file', { default: 30 })
    .option('--json', 'Print the report as JSON')
    .example('  episode-card build https://show.example/feed.xml --out episodes')
    .example('  episode-card build feed.xml talks.xml --out episodes --merge')
    .example('  episode-card build feed.xml --out site --html --mirror transcripts,chapters')
    .example('  curl -s https://show.example/feed | episode-card build - --out episodes')
    .action(async (places: unknown, flags: Flags) => {
      process.exitCode = await run(buildOptions(placesOf(places, 'a feed'), flags), flagOf(flags.json));
    });
}

function buildOptions(places: readonly string[], flags: Flags): BuildOptions {
  const out = textOf(flags.out)?.trim();
  if (!out) throw new UsageError('--out is missing: name the folder for the files, as in --out episodes');
  const site = addressOption(flags.site, 'site');
  const embed = flagOf(flags.embed);
  if (embed && !site)
    throw new UsageError('--embed needs --site: other pages have to know the whole address, as in --site https://blog.example/episodes/');
  return {
    places,
    out,
    limits: limitsOf(flags),
    merge: flagOf(flags.merge),
    site,
    embed,
    html: flagOf(flags.html),
    jsonLd: flagOf(flags.jsonLd),
    mirror: wordsIn(flags.mirror, 'mirror', ['transcripts', 'chapters']),
    index: wordsIn(flags.index, 'index', ENGINES),
    script: textOf(flags.script) ?? scriptAddress,
    integrity: scriptIntegrity(),
    frameScript: embed ? frameScript() : '',
    similar: countOf(flags.similar, 'similar'),
    similarCmd: textOf(flags.similarCmd),
    similarUrl: templateOf(textOf(flags.similarUrl)),
  };
}

/** The address of a service, which may hold names in braces. */
function templateOf(template: string | undefined): string | undefined {
  if (template === undefined || /^https?:\/\/./i.test(template)) return template;
  throw new UsageError(`--similar-url ${template}: is no web address; use one like https://api.example/similar?guid={guid}`);
}

/** 0: all is well; 1: something was left out; 2: there was nothing to write. */
async function run(options: BuildOptions, isJson: boolean): Promise<number> {
  const progress = new Progress();
  const report = await build(options, progress.tell).finally(() => progress.end());
  if (isJson) print(JSON.stringify(report, null, 2));
  else for (const line of buildLines(report, options.out)) say(line);
  return report.episodes === 0 ? 2 : report.faulty.length > 0 ? 1 : 0;
}
