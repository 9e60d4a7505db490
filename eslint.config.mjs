/**
 * What the linter keeps: the direction of imports (the table in docs/architecture.md), one place for formatting,
 * one place for the database, files that stay readable, and types that are never silenced.
 */
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Room → the rooms it may import from (itself always). */
const ROOMS = {
  'lib/proposal': [],
  'lib/notation': ['lib/proposal'],
  'lib/finance': ['lib/proposal', 'lib/notation'],
  'lib/sheet': ['lib/proposal', 'lib/notation', 'lib/finance'],
  'lib/coach': ['lib/proposal', 'lib/notation', 'lib/finance', 'lib/sheet'],
  'lib/export': ['lib/proposal', 'lib/notation', 'lib/finance', 'lib/sheet'],
  'lib/autosave': [],
  'lib/client': ['lib/proposal', 'lib/notation', 'lib/finance', 'lib/sheet', 'lib/autosave'],
  'lib/server': ['lib/proposal', 'lib/notation', 'lib/finance', 'lib/sheet', 'lib/export', 'lib/coach', 'prisma'],
  'components/ui': [],
  'components/sheet': ['components/ui', 'lib/sheet'],
  'components/pdf': ['lib/proposal', 'lib/notation', 'lib/finance', 'lib/sheet'],
  'components/share': ['components/ui', 'components/sheet', 'lib/proposal', 'lib/notation', 'lib/finance', 'lib/sheet'],
  'components/home': ['components/ui', 'lib/proposal', 'lib/notation', 'lib/finance', 'lib/sheet', 'lib/client'],
  'components/editor': ['components/ui', 'components/sheet', 'components/pdf', 'lib/proposal', 'lib/notation', 'lib/finance', 'lib/sheet', 'lib/export', 'lib/coach', 'lib/autosave', 'lib/client'],
};
const rooms = Object.keys(ROOMS);
const everyRoom = [...rooms, 'prisma', 'scripts', 'e2e'];

const boundariesBetween = [
  ...Object.entries(ROOMS).map(([from, to]) => ({
    from: { element: { type: from } },
    allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
  })),
  { from: { element: { type: 'app' } }, allow: { to: { element: { types: { anyOf: [...everyRoom, 'app'] } } } } },
  { from: { element: { type: 'e2e' } }, allow: { to: { element: { types: { anyOf: ['e2e', 'lib/proposal', 'lib/sheet', 'lib/finance', 'lib/notation'] } } } } },
  { from: { element: { type: 'scripts' } }, allow: { to: { element: { types: { anyOf: everyRoom } } } } },
];

/** Packages a room never sees, whatever else it may import. */
const never = (...names) => ['error', { patterns: names.map((name) => ({ group: [name, `${name}/*`], message: `This room does not know ${name}; see docs/architecture.md.` })) }];
const INTL = [
  { selector: "MemberExpression[object.name='Intl']", message: 'Only lib/sheet formats, in format.ts and moments.ts; add what you need there.' },
  { selector: "CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]", message: 'Only lib/sheet formats, in format.ts and moments.ts; add what you need there.' },
];

export default tseslint.config(
  { ignores: ['node_modules/', '.next/', 'build/', 'prisma/generated/', 'data/', 'test-results/', 'playwright-report/', 'next-env.d.ts', 'public/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    plugins: { boundaries, 'react-hooks': reactHooks },
    settings: {
      'boundaries/elements': [...everyRoom, 'app'].map((room) => ({ type: room, pattern: room })),
      'boundaries/include': ['app/**', 'components/**', 'lib/**', 'scripts/**', 'e2e/**', 'prisma/**'],
      'import/resolver': { typescript: { alwaysTryTypes: true, project: './tsconfig.json' } },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'boundaries/dependencies': ['error', { default: 'disallow', policies: boundariesBetween }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...INTL],
    },
  },
  { files: ['lib/sheet/{format,moments}.ts', '**/*.test.{ts,tsx}'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['lib/{proposal,notation,finance,sheet,export,autosave}/**'], ignores: ['**/*.test.ts'], rules: { 'no-restricted-imports': never('react', 'react-dom', 'next', '@prisma/client', '@react-pdf/renderer') } },
  { files: ['lib/{notation,finance}/**'], ignores: ['**/*.test.ts'], rules: { 'no-restricted-imports': never('react', 'react-dom', 'next', '@prisma/client', '@react-pdf/renderer', 'zod') } },
  {
    files: ['lib/coach/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [
          ...never('react', 'react-dom', 'next', '@prisma/client', '@react-pdf/renderer', 'zod')[1].patterns,
          { group: ['**/sheet/*', '!**/sheet/format'], message: 'The coach takes its figures from lib/finance and prints them with lib/sheet/format.ts.' },
        ],
      }],
    },
  },
  { files: ['components/**', 'lib/client/**'], rules: { 'no-restricted-imports': never('@prisma/client', 'node:*') } },
  { files: ['components/pdf/node-worker.ts', 'components/pdf/testing/**', 'components/**/*.test.{ts,tsx}'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['**/*.test.{ts,tsx}', 'e2e/**'], rules: { 'max-lines': 'off', 'boundaries/dependencies': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['scripts/**', 'lib/server/**'], rules: { 'no-console': 'off' } },
);
