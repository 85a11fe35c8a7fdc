/** The summary of a build for people. Called by the command line. */
import type { BuildReport } from '../build/build.js';
import type { Trouble } from '../build/read-entries.js';
import { inkFor } from './ink.js';
import { plain } from './terminal.js';

const { bold, dim, green, red, yellow } = inkFor(process.stderr);

/** More of a kind are counted, not listed. */
const MOST = 20;

/** Lines: what is wrong first, the counts last. */
export function buildLines(report: BuildReport, out: string): readonly string[] {
  const { episodes, withOutline, withChapters, withTranscript, written, unchanged, faulty, warnings } = report;
  const troubles = [...list(faulty, red('fault')), ...list(warnings, yellow('warning'))];
  if (episodes === 0) return [...troubles, red('Nothing was written: no episode could be read.')];
  const parts = [
    bold(`${episodes} ${episodes === 1 ? 'episode' : 'episodes'}`),
    `${withOutline} with outline`,
    `${withChapters} with chapters`,
    `${withTranscript} with transcript`,
    ...(faulty.length > 0 ? [red(`${faulty.length} ${faulty.length === 1 ? 'fault' : 'faults'}`)] : []),
    ...(warnings.length > 0 ? [yellow(`${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}`)] : []),
  ];
  return [...troubles, `${parts.join(dim(' · '))}\n${green('✓')} ${out}: ${written} files written, ${unchanged} unchanged`];
}

function list(troubles: readonly Trouble[], label: string): string[] {
  const lines = troubles.slice(0, MOST).map(({ episode, from, message }) => {
    const where = [episode && `"${plain(episode).slice(0, 80)}"`, from && dim(plain(from))].filter(Boolean).join(' ');
    return `${label} ${where}${where && ': '}${plain(message)}`;
  });
  return troubles.length > MOST ? [...lines, `${label} … and ${troubles.length - MOST} more; --json lists all`] : lines;
}
