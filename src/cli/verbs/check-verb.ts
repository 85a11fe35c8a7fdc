/** `episode-card check`: its options, and what its answer means to the shell. */
import type { CAC } from 'cac';
import { check, type CheckOptions } from '../check/check.js';
import { checkLines } from '../terminal/check-report.js';
import { print, Progress } from '../terminal/terminal.js';
import { countOf, flagOf, limitsOf, millisecondsOf, placesOf, textOf, UsageError, type Flags } from './options.js';

/** Declares the verb. */
export function checkVerb(cli: CAC): void {
  cli
    .command('check [...places]', 'Find what is wrong with episodes and every file they name')
    .usage('check <feed, page, file or folder ...>')
    .option('--page <address>', 'Where the card will stand', { default: 'https://your-site.example/' })
    .option('--at-once <count>', 'Files asked for at the same time', { default: 8 })
    .option('--timeout <seconds>', 'The longest wait for one file', { default: 15 })
    .option('--max-time <seconds>', 'The longest wait for all files', { default: 600 })
    .option('--max-size <MB>', 'The largest feed to read', { default: 64 })
    .option('--json', 'Print the findings as JSON')
    .example('  episode-card check https://show.example/feed.xml')
    .example('  episode-card check episodes/rust.json --page https://blog.example/')
    .example('  episode-card check feed.xml --json > findings.json')
    .action(async (places: unknown, flags: Flags) => {
      process.exitCode = await run(checkOptions(placesOf(places, 'what to check'), flags), flagOf(flags.json));
    });
}

function checkOptions(places: readonly string[], flags: Flags): CheckOptions {
  const page = textOf(flags.page) ?? '';
  if (!/^https?:\/\/./i.test(page) || !URL.canParse(page))
    throw new UsageError(`--page ${page}: is no web address; use one like https://blog.example/`);
  const atOnce = Math.max(1, countOf(flags.atOnce, 'at-once'));
  return { places, limits: limitsOf(flags), page, atOnce, mostMs: millisecondsOf(flags.maxTime, 'max-time') };
}

/** 0: no errors, though perhaps warnings; 1: errors; 2: there was nothing to check. */
async function run(options: CheckOptions, isJson: boolean): Promise<number> {
  const progress = new Progress();
  const report = await check(options, progress.tell).finally(() => progress.end());
  if (isJson) print(JSON.stringify(report, null, 2));
  else for (const line of checkLines(report)) print(line);
  return report.episodes === 0 ? 2 : report.errors > 0 ? 1 : 0;
}
