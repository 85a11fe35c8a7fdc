/**
 * WordPress for a test: its own code under PHP, in a site whose theme has the snippet as its functions.php, if that is wished.
 * Each question is a process of its own and a third of a second.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findWordPress } from '../../.config/engines/wordpress.mjs';

const here = dirname(fileURLToPath(import.meta.url));
/** Where WordPress's own files lie. */
export const source = findWordPress();

/** A folder that WordPress takes for its own; `functions` is the path of a functions.php. */
export function site(functions) {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const theme = join(folder, 'wp-content/themes/own');
  mkdirSync(theme, { recursive: true });
  for (const name of ['wp-includes', 'wp-admin']) symlinkSync(join(source, name), join(folder, name));
  for (const name of ['wp-settings.php']) copyFileSync(join(source, name), join(folder, name));
  copyFileSync(join(here, 'wordpress/db.php'), join(folder, 'wp-content/db.php'));
  writeFileSync(join(theme, 'style.css'), '/* Theme Name: Own */');
  writeFileSync(join(theme, 'index.php'), '<?php');
  if (functions) copyFileSync(functions, join(theme, 'functions.php'));
  return folder;
}

/** What WordPress answers, by the names of what it is asked (wordpress/run.php), to a person of a role. */
export function answers(folder, ask, { role = 'author', address = 'https://blog.example' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn('php', ['-d', 'display_errors=stderr', join(here, 'wordpress/run.php')]);
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) child[name].on('data', (data) => (said[name] += data));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(said.stdout.trimEnd().split('\n').at(-1)));
      else reject(new Error(`WordPress ended with ${code}: ${said.stdout}${said.stderr}`));
    });
    child.stdin.end(JSON.stringify({ folder, ask, role, site: address }));
  });
}
