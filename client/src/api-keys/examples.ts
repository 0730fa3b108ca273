import type { CodeLanguage } from '../ui/code-paint.ts'

/** What an example asks for; each needs a scope of its own. */
export const EXAMPLE_SUBJECTS = ['cards', 'supply'] as const
export type ExampleSubject = (typeof EXAMPLE_SUBJECTS)[number]

export const EXAMPLE_TOOLS = ['curl', 'javascript', 'python'] as const
export type ExampleTool = (typeof EXAMPLE_TOOLS)[number]

/** A program to copy: it runs as it stands once TITIAN_KEY holds a key. */
export interface CodeExample {
  tool: ExampleTool
  /** The tool's own name, in every language. */
  name: string
  paint: CodeLanguage
  /** The file that the code is kept in, and the command that runs it. */
  file: string
  command: string
  code: string
}

interface Question {
  query: string
  variables: Readonly<Record<string, unknown>>
}

/** The questions that the examples ask; a test holds them against the schema. */
export const EXAMPLE_QUESTIONS: Readonly<Record<ExampleSubject, Question>> = {
  cards: {
    query: `query Welders($filter: CandidateFilter!) {
  candidates(filter: $filter, first: 5) {
    totalCount { exact atLeast }
    edges {
      node { codeName headline availability region { name } }
      reasons { text }
    }
    pageInfo { endCursor hasNextPage }
  }
}`,
    variables: { filter: { text: 'tukang las bandung' } },
  },
  supply: {
    query: `query SupplyOfTheWeek {
  supply {
    weekOf
    candidatesAtLeast
    cells { province { name } family atLeast }
  }
}`,
    variables: {},
  },
}

const indented = (text: string, spaces: number): string => text.replaceAll('\n', `\n${' '.repeat(spaces)}`)

const jsonText = (value: unknown): string =>
  JSON.stringify(value).replaceAll('":', '": ').replaceAll(',"', ', "')

/** A JSON text can't hold line breaks, so the query stands on one line. */
const oneLine = (query: string): string => query.replaceAll(/\s+/g, ' ')

const curl = (endpoint: string, { query, variables }: Question): string => `curl -sS ${endpoint} \\
  -H "Authorization: Bearer $TITIAN_KEY" \\
  -H "Content-Type: application/json" \\
  --data-binary @- <<'JSON'
{
  "query": ${JSON.stringify(oneLine(query))},
  "variables": ${jsonText(variables)}
}
JSON`

const JAVASCRIPT_RESULT: Record<ExampleSubject, string> = {
  cards: `for (const { node } of data.candidates.edges) {
  console.log(node.codeName, '|', node.headline)
}`,
  supply: `for (const { province, family, atLeast } of data.supply?.cells ?? []) {
  console.log(province.name, family, atLeast)
}`,
}

const javascript = (
  endpoint: string,
  subject: ExampleSubject,
  { query, variables }: Question,
): string => `const response = await fetch('${endpoint}', {
  method: 'POST',
  headers: {
    'Content-Type': 'application/json',
    Authorization: \`Bearer \${process.env.TITIAN_KEY}\`,
  },
  body: JSON.stringify({
    query: \`${indented(query, 4)}\`,
    variables: ${jsonText(variables)},
  }),
})
const { data, errors, extensions } = await response.json()
if (errors) throw new Error(errors[0].message)
${JAVASCRIPT_RESULT[subject]}
console.log(extensions.cost)`

const PYTHON_RESULT: Record<ExampleSubject, string> = {
  cards: `for edge in answer["data"]["candidates"]["edges"]:
    print(edge["node"]["codeName"], "|", edge["node"]["headline"])`,
  supply: `for cell in (answer["data"]["supply"] or {"cells": []})["cells"]:
    print(cell["province"]["name"], cell["family"], cell["atLeast"])`,
}

const python = (
  endpoint: string,
  subject: ExampleSubject,
  { query, variables }: Question,
): string => `import json
import os
import urllib.request

query = """
${query}
"""
request = urllib.request.Request(
    "${endpoint}",
    data=json.dumps({"query": query, "variables": ${jsonText(variables)}}).encode(),
    headers={
        "Content-Type": "application/json",
        "Authorization": "Bearer " + os.environ["TITIAN_KEY"],
    },
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)
if "errors" in answer:
    raise SystemExit(answer["errors"][0]["message"])
${PYTHON_RESULT[subject]}
print(answer["extensions"]["cost"])`

/** The programs for one subject, against the endpoint of the installation that shows them. */
export const examplesFor = (endpoint: string, subject: ExampleSubject): readonly CodeExample[] => {
  const question = EXAMPLE_QUESTIONS[subject]
  const file = subject === 'cards' ? 'candidates' : 'supply'
  return [
    {
      tool: 'curl',
      name: 'curl',
      paint: 'shell',
      file: `${file}.sh`,
      command: `sh ${file}.sh`,
      code: curl(endpoint, question),
    },
    {
      tool: 'javascript',
      name: 'JavaScript',
      paint: 'javascript',
      file: `${file}.mjs`,
      command: `node ${file}.mjs`,
      code: javascript(endpoint, subject, question),
    },
    {
      tool: 'python',
      name: 'Python',
      paint: 'python',
      file: `${file}.py`,
      command: `python3 ${file}.py`,
      code: python(endpoint, subject, question),
    },
  ]
}
