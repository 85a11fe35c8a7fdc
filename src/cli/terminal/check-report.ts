/** What `check` found, for people. Called by the command line. */
import type { CheckReport } from '../check/check.js';
import type { Finding } from '../check/finding.js';
import { inkFor } from './ink.js';
import { plain } from './terminal.js';

/** Episodes with their findings, each with its remedy; the counts last. */
export function checkLines(report: CheckReport): readonly string[] {
  const { bold, dim, green, red, yellow } = inkFor(process.stdout);
  const lines: string[] = [];
  for (const { episode, from, findings } of report.checked) {
    if (episode) lines.push(`${bold(plain(episode))} ${dim(plain(from))}`);
    for (const finding of findings) {
      const mark = finding.level === 'error' ? red('✗') : yellow('!');
      lines.push(`  ${mark} ${where(finding)}${plain(finding.message)}`);
      if (finding.url) lines.push(`    ${dim(plain(finding.url))}`);
      lines.push(`    ${green('→')} ${plain(finding.fix)}`);
    }
  }
  const { episodes, files, errors, warnings } = report;
  const counts = `${plural(episodes, 'episode')}, ${plural(files, 'file')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
  return [...lines, errors > 0 ? red(counts) : warnings > 0 ? yellow(counts) : green(counts)];
}

const where = ({ path }: Finding): string => (path ? `${path}: ` : '');

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
