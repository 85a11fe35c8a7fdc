/**
 * The card in templates of Angular, through its own compiler with strict templates: the pages of test/fixtures/frameworks and the
 * directive of demo/snippets/angular.ts compile, and each fault that is planted in a template is found.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compileAngular } from '../../.config/server/angular.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = join(root, 'test/fixtures/frameworks');

const tag = (inner, child = '') => `<episode-card ${inner}>${child}</episode-card>`;
const KNOWN = "isn't a known property of 'episode-card'";
const TO_NUMBER = "is not assignable to parameter of type 'number'";

/** What a template may say: with the directive, with the schema that lets all through, and in words of the package alone. */
const GOOD = {
  typed: [
    tag('src="a.json" guid="1" similar="none" theme="dark" variant="mini" no-keys no-storage pause-others lang="de" heading-level="3"'),
    tag('[src]="text" [guid]="text" [episode]="episode" [headingLevel]="3" [no-keys]="true" [variant]="variant" [lang]="text"'),
    tag('[src]="undefined" [episode]="undefined" [theme]="undefined" [similarProvider]="similar" [attr.part]="text"'),
    tag(
      '(episode-play)="number($event.currentTime)" (episode-load)="string($event.episode.title)" (episode-error)="string($event.problem.code)"',
    ),
    tag('#card', '<button (click)="card.seek(card.currentTime + 30)">{{ card.paused }}</button>'),
  ],
  plain: [
    tag('[src]="text" [episode]="episode" [attr.variant]="variant" (episode-end)="number($event.currentTime)"'),
    tag('#card', '<button (click)="card.play()">{{ card.currentTime + 1 }}</button>'),
  ],
};

/** [template, what the compiler says of it]. */
const BAD = {
  typed: [
    [tag('variant="huge"'), `Type '"huge"' is not assignable to type 'Variant'`],
    [tag('[variant]="text"'), "Type 'string' is not assignable to type 'Variant'"],
    [tag('theme="blue"'), `Type '"blue"' is not assignable to type '"light" | "dark"`],
    [tag('[src]="1"'), "Type 'number' is not assignable to type 'string'"],
    [tag(`[headingLevel]="'2'"`), "Type 'string' is not assignable to type 'number'"],
    [tag('[episode]="{ title: 1 }"'), "Type 'number' is not assignable to type 'string'"],
    [tag('[similarProvider]="text"'), "Type 'string' is not assignable to type 'SimilarProvider'"],
    [tag('[epsiode]="episode"'), `Can't bind to 'epsiode' since it ${KNOWN}`],
    [tag('[noKeys]="true"'), `Can't bind to 'noKeys' since it ${KNOWN}`],
  ],
  plain: [
    [tag('(episode-play)="string($event.currentTime)"'), "Argument of type 'number' is not assignable to parameter of type 'string'"],
    [tag('(episode-play)="number($event.duration)"'), `Argument of type 'number | undefined' ${TO_NUMBER}`],
    [tag('(episode-load)="number($event.refused)"'), `Argument of type 'readonly string[]' ${TO_NUMBER}`],
    [tag('(episode-error)="string($event.currentTime)"'), "Property 'currentTime' does not exist on type 'EpisodeErrorEvent'"],
    [tag('(episode-pley)="number($event.currentTime)"'), "Property 'currentTime' does not exist on type 'Event'"],
    [tag('#card', '{{ card.skip(30) }}'), "Property 'skip' does not exist on type 'EpisodeCard'"],
    [tag('#card', `<button (click)="card.seek('1:30')"></button>`), `Argument of type 'string' ${TO_NUMBER}`],
  ],
};

/** One module with a component for each template. */
const moduleOf = ({ typed, plain }) => `
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { EpisodeCard, EpisodeInput } from 'episode-card';
import { EpisodeCardInputs } from '../../../demo/snippets/angular.js';
class Page {
  readonly text: string = '';
  readonly variant: EpisodeCard['variant'] = 'mini';
  readonly episode: EpisodeInput = { title: 'One' };
  readonly similar: EpisodeCard['similarProvider'] = () => [];
  number(_: number): void {}
  string(_: string): void {}
}
${[
  ...typed.map((template) => [template, 'imports: [EpisodeCardInputs]']),
  ...plain.map((template) => [template, 'schemas: [CUSTOM_ELEMENTS_SCHEMA]']),
]
  .map(
    ([template, how], index) =>
      `@Component({ selector: 'page-${index}', ${how}, template: ${JSON.stringify(template)} })\nexport class Page${index} extends Page {}`,
  )
  .join('\n')}
`;
const said = ({ messageText }) =>
  typeof messageText === 'string' ? messageText : `${messageText.messageText} ${messageText.next?.map(said).join(' ')}`;

describe('in templates of Angular', () => {
  const good = join(folder, 'good.ts');
  const bad = join(folder, 'bad.ts');
  const templatesOf = (key) => BAD[key].map(([template]) => template);
  let diagnostics;

  before(() => {
    const texts = { [good]: moduleOf(GOOD), [bad]: moduleOf({ typed: templatesOf('typed'), plain: templatesOf('plain') }) };
    ({ diagnostics } = compileAngular(root, texts));
  });

  it('what is right compiles: attributes, inputs, events and references', () => {
    assert.deepEqual(
      diagnostics.filter(({ file }) => file.fileName !== bad).map((one) => `${one.file.fileName}: ${said(one)}`),
      [],
    );
  });

  for (const [template, message] of [...BAD.typed, ...BAD.plain])
    it(`${template} does not`, () => {
      const { text } = diagnostics.find(({ file }) => file.fileName === bad)?.file ?? {};
      const at = text.indexOf(JSON.stringify(template));
      const found = diagnostics.filter(
        ({ file, start }) => file.fileName === bad && start > at && start < at + JSON.stringify(template).length,
      );
      assert.deepEqual([found.length, found.map(said).join().includes(message)], [1, true], found.map(said).join('\n'));
    });
});

describe('the directive of the snippet', () => {
  it('has an input for each property and attribute that may be set, and no other', () => {
    const text = readFileSync(join(root, 'demo/snippets/angular.ts'), 'utf8');
    const inputs = [...text.matchAll(/@Input\((?:\{ alias: '([\w-]+)'[^}]*\})?\) set (\w+)/g)].map(([, alias, name]) => alias ?? name);
    const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
    const { attributes, members } = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);
    const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly).map(({ name }) => name);
    const alone = attributes.filter(({ name, fieldName }) => !fieldName && name !== 'lang').map(({ name }) => name);
    assert.deepEqual(inputs.sort(), [...fields, ...alone].sort());
  });
});
