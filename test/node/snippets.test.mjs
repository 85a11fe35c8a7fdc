/**
 * The snippets of demo/snippets through the engines that will read them: Markdown, templates, compilers and sanitisers as they come from
 * npm. What lets the element through shows it whole, with its fallback inside; what does not leaves the link.
 */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { evaluate } from '@mdx-js/mdx';
import { compile } from '@vue/compiler-dom';
import { Liquid } from 'liquidjs';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { integrities } from '../../.config/build/integrity.mjs';
import { elementsOf, files, folder, isLink, isWhole, loads, one, read, root, SCRIPT, TITLE } from '../engines/snippets.mjs';

const config = async (name) => (await import(`../../demo/snippets/${name}`)).default;

const remark = (plugins, options) =>
  plugins.reduce((chain, plugin) => chain.use(plugin), unified().use(remarkParse).use(remarkRehype, options)).use(rehypeStringify);
const html = async (chain, text) => String(await chain.process(text));

describe('every snippet', () => {
  for (const name of files)
    it(`${name} has the card on one line, names one version, and carries its hash`, () => {
      const text = read(name);
      for (const [tag] of text.matchAll(/<episode-card[\s\S]*?>/g)) assert.ok(!tag.includes('\n'));
      for (const [, inner] of text.matchAll(/<episode-card[^>]*>([\s\S]*?)<\/episode-card>/g))
        assert.doesNotMatch(inner, /<(?!\/?(a|audio)[ >])|\n/);
      for (const [, version, file, hash] of text.matchAll(
        /episode-card@([\w.-]+)\/dist\/([\w.-]+\.js)['"][^']*?integrity(?:=|: )['"]([^'"]*)/g,
      ))
        assert.deepEqual([SCRIPT.includes(`@${version}/`), hash], [true, integrities()[file]]);
      assert.equal(text.split('cdn.').length, text.split('integrity').length);
    });
});

describe('the table of places in the README', () => {
  const [, places] = /## Places\n([\s\S]*?)\n## /.exec(readFileSync(join(root, 'README.md'), 'utf8'));

  it('names every snippet', () => {
    for (const name of files) assert.ok(places.includes(name) || places.includes(`\`${name.split('/').at(-1)}\``), name);
  });

  it('names tests that are there', () => {
    for (const [, name] of places.matchAll(/`(test\/[^`]*)`/g)) assert.ok(statSync(join(root, name)), name);
  });
});

describe('plain HTML, the Custom HTML block of WordPress and the HTML card of Ghost', () => {
  for (const name of ['plain.html', 'wordpress/custom-html-block.html', 'ghost.html'])
    it(`${name} is whole, also inside a paragraph`, () => {
      isWhole(read(name));
      loads(read(name));
      isWhole(`<p>Before ${read(name)} after</p>`);
    });

  it('functions.php lets every attribute of the element through, and no other', () => {
    const [, list] = /array_fill_keys\( array\( ([^)]*) \)/.exec(read('wordpress/functions.php'));
    const manifest = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
    const { attributes } = manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);
    assert.deepEqual(list.replaceAll("'", '').split(', ').sort(), [...attributes.map(({ name }) => name), 'id', 'class'].sort());
  });
});

describe('Markdown', () => {
  const text = read('markdown.md');
  const withHtml = {
    'markdown-it with html': () => new MarkdownIt({ html: true }).render(text),
    marked: () => marked.parse(text),
    'remark with rehype-raw': () => html(remark([rehypeRaw], { allowDangerousHtml: true }), text),
  };
  for (const [engine, render] of Object.entries(withHtml))
    it(`${engine} keeps the element whole, and the script`, async () => {
      isWhole(await render());
      loads(await render());
    });

  it('as GitHub cleans it keeps the link', async () => {
    isLink(await html(remark([rehypeRaw, rehypeSanitize], { allowDangerousHtml: true }), text), false);
  });

  it('markdown-it without html shows it as text, and runs nothing', () => {
    const names = elementsOf(new MarkdownIt().render(text)).map(({ name }) => name);
    assert.ok(!names.includes('episode-card') && !names.includes('script'));
  });

  it('remark without raw HTML leaves it out, and runs nothing', async () => {
    const names = elementsOf(await html(remark([], {}), text)).map(({ name }) => name);
    assert.ok(!names.includes('episode-card') && !names.includes('script'));
  });
});

describe('templates', () => {
  const places = { root: [join(folder, 'jekyll')], partials: [join(folder, 'jekyll')], dynamicPartials: false, jekyllInclude: true };
  const lines = new MarkdownIt({ html: true });

  it('the include of Jekyll, in a post', async () => {
    const result = lines.render(await new Liquid(places).parseAndRender(read('jekyll/post.md')));
    isWhole(result, false);
    loads(result);
    assert.match(result, /<p>More words\.<\/p>/);
  });

  it('the partial of Eleventy, in a post', async () => {
    const liquid = new Liquid({ root: [join(folder, 'eleventy')], extname: '.liquid' });
    const result = lines.render(await liquid.parseAndRender(read('eleventy/post.md')));
    isWhole(result, false);
    loads(result);
    assert.match(result, /<p>More words\.<\/p>/);
  });

  it('both escape what they are given', async () => {
    const bad = { src: '"><b>', link: '"><b>', title: '<b>' };
    const eleventy = await new Liquid().parseAndRender(read('eleventy/episode-card.liquid'), bad);
    const jekyll = await new Liquid().parseAndRender(read('jekyll/episode-card.html'), { include: bad });
    for (const result of [eleventy, jekyll]) assert.ok(!elementsOf(result).some(({ name }) => name === 'b'));
  });

  it('the shortcode of Hugo, with its three values in place', () => {
    const values = { src: '/episodes/rust.json', link: '/episodes/rust/', title: TITLE };
    const result = read('hugo/episode-card.html')
      .replace(/\{\{-[\s\S]*?-\}\}\s*/, '')
      .replace(/\{\{ \.Get "(\w+)" \}\}/g, (_, name) => values[name]);
    isWhole(result, false);
    loads(result);
    assert.ok(!result.includes('{{'));
  });
});

describe('compilers', () => {
  it('MDX, for Docusaurus and Next, makes the element with its children in React', async () => {
    const { default: Page } = await evaluate(read('docusaurus.mdx'), runtime);
    isWhole(renderToStaticMarkup(createElement(Page)));
    const [script] = (await config('docusaurus.config.mjs')).scripts;
    assert.deepEqual([script.src, script.integrity], [SCRIPT, integrities()['episode-card.all.js']]);
  });

  it('Vue, for VitePress, makes a plain element without a warning', async () => {
    const { vue, head } = await config('vitepress.config.mjs');
    const template = new MarkdownIt({ html: true }).render(read('vitepress.md'));
    const { code } = compile(template, { ...vue.template.compilerOptions, hoistStatic: false });
    assert.match(code, /createElementVNode\("episode-card"|createElementBlock\("episode-card"/);
    assert.doesNotMatch(code, /resolveComponent/);
    assert.match(compile(template, { hoistStatic: false }).code, /resolveComponent/);
    assert.equal(head[0][1].src, SCRIPT);
  });
});

describe('sanitisers', () => {
  it('sanitize-html as it comes keeps the link, as feeds and e-mail do', () => isLink(sanitizeHtml(read('plain.html')), false));

  it('sanitize-html that is told of the element keeps it whole', () => {
    const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;
    const told = {
      allowedTags: [...allowedTags, 'episode-card', 'audio'],
      allowedAttributes: { ...allowedAttributes, 'episode-card': ['src'], audio: ['controls', 'preload', 'src'] },
    };
    isWhole(sanitizeHtml(read('plain.html'), told));
  });

  it('an iframe passes where its host is listed, and leaves the link where it is not', async () => {
    const discourse = new MarkdownIt({ html: true }).render(read('discourse.md'));
    const rules = { allowedTags: ['p', 'a', 'iframe'], allowedAttributes: { a: ['href'], iframe: ['src', 'width', 'height'] } };
    for (const text of [read('iframe.html'), discourse]) {
      const kept = sanitizeHtml(text, { ...rules, allowedIframeHostnames: ['pod.example'] });
      assert.equal(one(kept, 'iframe').attributes.src, 'https://pod.example/embed.html?src=/episodes/rust.json');
      const dropped = sanitizeHtml(text, { ...rules, allowedIframeHostnames: ['else.example'] });
      assert.equal(one(dropped, 'iframe').attributes.src, undefined);
      assert.equal(one(dropped, 'a').text, TITLE);
    }
  });
});
