import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', '.astro', '.checkback', '.netlify', 'studio/dist', 'src/content/generated'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings' },
        { selector: 'ExportAllDeclaration', message: 'No barrels' },
      ],
    },
  },
  {
    files: ['netlify/functions/**', 'studio/sanity.c*.ts', '*.config.*', '**/*.astro'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off', 'max-params': 'off' } },
);
