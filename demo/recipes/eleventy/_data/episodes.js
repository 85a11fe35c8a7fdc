// Every file of public/episodes by its name, read when the site is built: {{ episodes.rust.title }}.
import { readdir, readFile } from 'node:fs/promises';

const folder = 'public/episodes/';

export default async function () {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name.replace('.json', ''), JSON.parse(await readFile(folder + name, 'utf8'))])),
  );
}
