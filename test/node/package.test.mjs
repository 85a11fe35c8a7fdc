/**
 * The package as npm hands it out: packed, judged by publint and arethetypeswrong, installed in an empty project, and used there
 * by Node, by TypeScript, by a bundler and by a page in Chromium.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { build } from 'esbuild';
import { publint } from 'publint';
import { launch } from '../../.config/bench/visit.mjs';
import { findChromium } from '../../.config/browsers/find-chromium.mjs';
import { integrities } from '../../.config/build/integrity.mjs';
import { serveStatic } from '../../.config/server/static-files.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const project = mkdtempSync(join(tmpdir(), 'episode-card-'));
const installed = join(project, 'node_modules');
const write = (name, text) => writeFileSync(join(project, name), text);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
let tarball;

/** Runs a program in the project; anything but success is shown. */
function run(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: project,
    encoding: 'utf8',
    shell: process.platform === 'win32' && program === 'npm',
  });
  assert.equal(status, 0, `${program} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

before(() => {
  write('package.json', '{ "private": true, "type": "module" }');
  run('npm', ['pack', root, '--ignore-scripts', '--loglevel=error']);
  tarball = join(
    project,
    readdirSync(project).find((name) => name.endsWith('.tgz')),
  );
  run('npm', ['install', tarball, '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
});
after(() => rmSync(project, { recursive: true, force: true }));

describe('the package as it is packed', () => {
  it('is faultless to publint', async () => {
    const bytes = readFileSync(tarball);
    const { messages } = await publint({
      strict: true,
      pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) },
    });
    assert.deepEqual(messages, []);
  });

  it('is faultless to arethetypeswrong, as a package of modules', async () => {
    const { problems } = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
    // What only `require` and TypeScript before `exports` would meet is no matter to a package of modules.
    const old = ['node10', 'node16-cjs'];
    assert.deepEqual(
      problems.filter(({ resolutionKind, kind }) => !old.includes(resolutionKind) && kind !== 'CJSResolvesToESM'),
      [],
    );
  });

  it('holds the built files and papers, and nothing else', () => {
    const names = readdirSync(join(installed, 'episode-card')).sort();
    assert.deepEqual(names, ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json']);
  });

  it('exports only files that are there', () => {
    const folder = join(installed, 'episode-card');
    const { exports, customElements, 'web-types': webTypes } = json(join(folder, 'package.json'));
    const files = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    for (const file of [...files, customElements, webTypes]) if (!file.includes('*')) assert.ok(existsSync(join(folder, file)), file);
  });

  it('carries the digest of each script', () => {
    assert.deepEqual(json(join(installed, 'episode-card/dist/sri.json')), integrities());
    assert.ok(Object.keys(integrities()).length >= 3);
  });
});

describe('the package installed in an empty project', () => {
  it('brings only what the element needs when it runs', () => {
    const names = readdirSync(installed)
      .filter((name) => !name.startsWith('.'))
      .flatMap((name) => (name.startsWith('@') ? readdirSync(join(installed, name)).map((inner) => `${name}/${inner}`) : [name]));
    const lit = ['lit', 'lit-element', 'lit-html', '@lit/reactive-element', '@lit-labs/ssr-dom-shim', '@types/trusted-types'];
    assert.deepEqual(names.sort(), ['episode-card', 'zod', ...lit].sort());
  });

  it('is imported by Node, by all its doors', () => {
    write(
      'node.mjs',
      `import { EpisodeCard, readEpisode } from 'episode-card';
      import { episodeSchema } from 'episode-card/schema';
      import { renderCard } from 'episode-card/render';
      import 'episode-card/react';
      import { createRequire } from 'node:module';
      const json = createRequire(import.meta.url);
      const { ok, value } = await readEpisode({ title: 'One', duration: '1:40' });
      const before = customElements.get('episode-card') === undefined;
      await import('episode-card/define');
      const names = ['schema.json', 'custom-elements.json', 'vscode.html-custom-data.json', 'vscode.css-custom-data.json', 'web-types.json', 'sri.json'];
      console.log(JSON.stringify([ok, value.episode.duration, typeof episodeSchema, before,
        customElements.get('episode-card') === EpisodeCard, names.every((name) => typeof json('episode-card/' + name) === 'object'),
        (await renderCard({ title: 'One' })).startsWith('<episode-card><template shadowrootmode="open">'), typeof document, globalThis.litHtmlVersions?.length]));`,
    );
    assert.deepEqual(JSON.parse(run(process.execPath, ['node.mjs'])), [true, 100, 'object', true, true, true, true, 'undefined', 1]);
  });

  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])
    it(`is typed under ${moduleResolution}: classes, events, episodes, the tag in the page and in React`, () => {
      mkdirSync(join(installed, '@types'), { recursive: true });
      for (const name of ['@types/react', 'csstype'])
        if (!existsSync(join(installed, name))) symlinkSync(join(root, 'node_modules', name), join(installed, name), 'junction');
      write(
        'app.tsx',
        `import 'episode-card/define';
        import 'episode-card/react';
        import { EpisodeCard, type Episode, type EpisodeInput, type EpisodeLoadEvent } from 'episode-card';
        import { renderCard, type RenderOptions } from 'episode-card/render';
        const options: RenderOptions = { src: '/a.json', variant: 'mini', lang: 'de' };
        const html: Promise<string> = renderCard({ title: 'One' }, options);
        // @ts-expect-error: there are three variants
        void renderCard({}, { variant: 'huge' }).then(() => html);
        const card: EpisodeCard = document.querySelector('episode-card')!;
        const input: EpisodeInput = { title: 'One', outline: [{ title: 'A', startTime: 1 }] };
        card.episode = input;
        card.addEventListener('episode-load', ({ episode }) => { const it: Episode = episode; console.log(it.title, card.currentTime + 1); });
        const onLoad = (event: EpisodeLoadEvent) => console.log(event.refused.length);
        export const jsx = <episode-card className="a" src="a.json" variant="mini" no-keys heading-level={3} onepisode-load={onLoad}><a href="a">A</a></episode-card>;
        // @ts-expect-error: there are three variants
        export const wrong = <episode-card variant="huge" />;
        // @ts-expect-error: an episode has a title, and it is text
        export const bad: EpisodeInput = { title: 1 };`,
      );
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        types: [],
        jsx: 'react-jsx',
        skipLibCheck: false,
        module,
        moduleResolution,
      };
      write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['app.tsx'] }));
      run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.']);
    });

  it('is bundled with what is used of it: a class that nobody uses costs nothing, the tag is defined', async () => {
    const bundled = async (contents) => {
      const options = { bundle: true, minify: true, format: 'esm', splitting: true, outdir: project, write: false, logLevel: 'error' };
      const { outputFiles } = await build({ stdin: { contents, resolveDir: project }, conditions: ['production'], ...options });
      return outputFiles.find(({ path }) => path.endsWith('stdin.js')).text;
    };
    assert.equal((await bundled(`import { EpisodeCard } from 'episode-card';`)).trim(), '');
    assert.match(await bundled(`import 'episode-card/define';`), /customElements\.define\("episode-card"/);
  });

  it('shows a card that plays, from each script by its integrity, in Chromium', async () => {
    cpSync(join(root, 'demo/show'), join(project, 'show'), { recursive: true });
    const hashes = json(join(installed, 'episode-card/dist/sri.json'));
    const kinds = { 'episode-card.js': 'type="module"', 'episode-card.all.js': 'type="module"', 'episode-card.classic.js': 'defer' };
    for (const [name, kind] of Object.entries(kinds))
      write(
        `${name}.html`,
        `<!doctype html><script ${kind} src="/node_modules/episode-card/dist/${name}" integrity="${hashes[name]}"></script>
<episode-card src="show/cup.json"><a href="show/cup.html">Build a cup</a></episode-card>`,
      );
    const server = createServer((request, response) => void serveStatic(request, response, project, request.url));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await launch(await findChromium());
    try {
      for (const name of Object.keys(kinds)) {
        const page = await browser.newPage();
        const errors = [];
        page.on('pageerror', ({ message }) => errors.push(message));
        await page.goto(`http://127.0.0.1:${server.address().port}/${name}.html`);
        await page.getByRole('button', { name: 'Play' }).first().click();
        await page.waitForFunction(() => document.querySelector('episode-card').currentTime > 0);
        assert.deepEqual(errors, [], name);
        await page.close();
      }
    } finally {
      await browser.close();
      server.close();
      server.closeAllConnections();
    }
  });
});
