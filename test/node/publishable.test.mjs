/** What stands before `npm publish`: a package with provenance names its repository, or its author reads what to add. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const place = mkdtempSync(join(tmpdir(), 'episode-card-'));
after(() => rmSync(place, { recursive: true, force: true }));

function check(fields) {
  const path = join(place, 'package.json');
  writeFileSync(path, JSON.stringify(fields));
  const { status, stderr } = spawnSync(process.execPath, [join(root, '.config/publishable.mjs'), path], { encoding: 'utf8' });
  return { status, stderr };
}

describe('before a package is published', () => {
  const publishConfig = { provenance: true };

  it('is the first that is looked at', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.match(scripts.prepublishOnly, /^node \.config\/publishable\.mjs && /);
  });

  it('a repository is missing, and one sentence says what to add', () => {
    for (const repository of [undefined, '', {}]) {
      const { status, stderr } = check({ publishConfig, repository });
      assert.equal(status, 1);
      assert.match(stderr, /^package\.json has no "repository": [^\n]*; add "repository": \{ "type": "git", [^\n]*\n$/);
    }
  });

  it('a repository is there, or no provenance is asked for', () => {
    const repository = { type: 'git', url: 'git+https://git.example/pod/episode-card.git' };
    for (const fields of [{ publishConfig, repository }, { publishConfig, repository: 'github:pod/episode-card' }, {}])
      assert.deepEqual(check(fields), { status: 0, stderr: '' });
  });
});
