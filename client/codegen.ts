import { existsSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'

// What the server printed, and beside it what a room that is still being built will add; the draft is never committed.
const draft = `${import.meta.dirname}/contract.draft.graphql`
const schema = [`${import.meta.dirname}/../schema.graphql`, ...(existsSync(draft) ? [draft] : [])]

const scalars = {
  Date: 'string',
  DateTime: 'string',
  DateTimeISO: 'string',
  Rupiah: 'number',
  RupiahBalance: 'number',
  ID: 'string',
}

const config: CodegenConfig = {
  schema,
  documents: [`${import.meta.dirname}/src/**/*.graphql`],
  ignoreNoDocuments: true,
  generates: {
    [`${import.meta.dirname}/src/graphql/schema.generated.ts`]: {
      plugins: ['typescript-operations'],
      config: { scalars, generateOperationTypes: false, enumType: 'string-literal' },
    },
    [`${import.meta.dirname}/src/graphql/possible-types.generated.ts`]: {
      plugins: [`${import.meta.dirname}/scripts/possible-types.mjs`],
    },
    [`${import.meta.dirname}/src/`]: {
      preset: 'near-operation-file',
      presetConfig: { baseTypesPath: 'graphql/schema.generated.ts', extension: '.generated.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        scalars,
        enumType: 'string-literal',
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        addTypename: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        optimizeDocumentNode: true,
      },
    },
  },
}

// biome-ignore lint/style/noDefaultExport: the tool reads its configuration from the default export
export default config
