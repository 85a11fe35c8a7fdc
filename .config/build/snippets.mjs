// Writes version and integrity hash into the snippets of demo/snippets, behind each build: what is copied from there names one
// version, and holds for its bytes alone.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { integrities } from './integrity.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const snippets = join(root, 'demo/snippets');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const hashes = integrities();

const SCRIPT = /(episode-card@)[\d.]+[\w.-]*(\/dist\/([\w.-]+\.js)['"][^']*?integrity(?:=|: )['"])[^'"]*/g;

for (const { name, parentPath, path } of readdirSync(snippets, { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.isFile(),
)) {
  const file = join(parentPath ?? path, name);
  const text = readFileSync(file, 'utf8');
  const fresh = text.replace(SCRIPT, (_, before, middle, script) => `${before}${version}${middle}${hashes[script]}`);
  if (fresh !== text) writeFileSync(file, fresh);
}
