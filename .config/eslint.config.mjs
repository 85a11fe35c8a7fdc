/**
 * Lint: typed rules for src and test, Lit and accessibility rules for templates, and what this house bans (bans.mjs).
 * Run as `eslint --config .config/eslint.config.mjs .`; test/node/lint.test.mjs plants a fault for each ban.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import { banImports, banListeners, banParsers, banSyntax } from './bans.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const TYPED = ['src/**/*.ts', 'test/**/*.ts'];
const SCRIPTS = ['**/*.{js,mjs}', 'demo/**/*.ts'];

export default [
  { ignores: ['dist/', 'node_modules/', 'demo/show/', 'demo/recipes/**/*.tsx', 'src/locale/generated/', '**/*.generated.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...ts.configs.recommendedTypeChecked.map((config) => ({ ...config, files: config.files ?? [...TYPED, ...SCRIPTS] })),
  { files: TYPED, languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } } },
  { ...ts.configs.disableTypeChecked, files: SCRIPTS },
  ...[lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']].map((config) => ({ ...config, files: TYPED })),
  { files: TYPED, plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    files: TYPED,
    rules: {
      // Lit's own life cycle calls its supers where it must, and binds every `@click=${this.x}`.
      'wc/guard-super-call': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn', 'info'] }],
    },
  },
  // One table of sentences, as one expression.
  { files: ['src/locale/*strings.ts'], rules: { 'max-lines-per-function': 'off' } },
  ...banSyntax,
  ...banImports,
  ...banParsers,
  ...banListeners,
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(x).to.be.true` is a statement, and `equal` is typed as a promise for the sake of snapshots alone.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
    },
  },
];
