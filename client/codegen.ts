import { existsSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'

// The server prints schema.graphql; until it has, a draft of the same contract stands in for it.
const printed = `${import.meta.dirname}/../schema.graphql`
const schema = existsSync(printed) ? printed : `${import.meta.dirname}/contract.draft.graphql`

const config: CodegenConfig = {
  schema,
  documents: [`${import.meta.dirname}/src/**/*.graphql`],
  generates: {
    [`${import.meta.dirname}/src/graphql/schema.generated.ts`]: {
      plugins: ['typescript-operations'],
    },
  },
}

// biome-ignore lint/style/noDefaultExport: the tool reads its configuration from the default export
export default config
