/**
 * Installs Debian's packages, saying so in one line. Used where a browser is missing and we are root.
 */
import { spawnSync } from 'node:child_process';

/** Runs `apt-get update` and installs; the answer is whether it went well. */
export function aptInstall(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => {
    const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0)
      console.error(`apt-get ${args[0]} failed:\n${`${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').slice(-12).join('\n')}`);
    return status === 0;
  };
  // A list of packages that could not be renewed is no reason to give up: the one at hand may do.
  apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages);
}
