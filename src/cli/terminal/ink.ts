/** Colours for a stream that shows them: a terminal, unless `NO_COLOR` is set, or any where `FORCE_COLOR` is. */
import * as colours from 'yoctocolors';

/** What the command's reports use. */
export type Ink = Readonly<Record<'bold' | 'cyan' | 'dim' | 'green' | 'red' | 'yellow', (text: string) => string>>;

const same = (text: string): string => text;
const PLAIN: Ink = { bold: same, cyan: same, dim: same, green: same, red: same, yellow: same };

/** Functions that colour text, or leave it as it is. */
export function inkFor({ isTTY = false }: { readonly isTTY?: boolean }): Ink {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return PLAIN;
  return FORCE_COLOR ? (FORCE_COLOR === '0' ? PLAIN : colours) : isTTY && TERM !== 'dumb' ? colours : PLAIN;
}
