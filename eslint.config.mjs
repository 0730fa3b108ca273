import graphql from '@graphql-eslint/eslint-plugin'

/** ESLint reads GraphQL only; everything in TypeScript is Biome's. */
const languageOptions = {
  parser: graphql.parser,
  parserOptions: { graphQLConfig: { schema: './schema.graphql', documents: 'client/src/**/*.graphql' } },
}

export default [
  { ignores: ['**/node_modules/**', '**/dist/**', 'client/contract.draft.graphql'] },
  {
    files: ['schema.graphql'],
    languageOptions,
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': [
        'error',
        { types: true, EnumValueDefinition: true, FieldDefinition: true, rootField: true },
      ],
      // Plain lists are for what is provably short.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // What has no id of its own: parts of something addressable, answers of mutations, refusals.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Relay and our own words ask for names that the general rule forbids.
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/no-unreachable-types': 'error',
    },
  },
  {
    files: ['client/src/**/*.graphql'],
    languageOptions,
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // A fragment is named after its component and the property that takes it: Component_prop.
      '@graphql-eslint/naming-convention': [
        'error',
        {
          VariableDefinition: 'camelCase',
          OperationDefinition: 'PascalCase',
          FragmentDefinition: { requiredPattern: /^[A-Z][A-Za-z]+_[a-z][A-Za-z]+$/ },
        },
      ],
      '@graphql-eslint/require-selections': 'off',
      // `@unmask` is Apollo Client's own; code generation refuses directives that nobody knows.
      '@graphql-eslint/known-directives': 'off',
    },
  },
]
