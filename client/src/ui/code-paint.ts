export type CodeLanguage = 'graphql' | 'json' | 'shell' | 'javascript' | 'python'

export interface Piece {
  /** Offset in the code; also a stable key. */
  at: number
  text: string
  ink: 'key' | 'string' | 'number' | 'comment' | null
}

const COMMENTS: Record<CodeLanguage, string> = {
  graphql: '#[^\\n]*',
  json: '(?!)',
  shell: '(?<=^|\\s)#[^\\n]*',
  javascript: '\\/\\/[^\\n]*',
  python: '#[^\\n]*',
}

const KEYWORDS: Record<CodeLanguage, string> = {
  graphql: '\\b(?:query|mutation|fragment|on|true|false|null)\\b|\\$\\w+',
  json: '"(?:[^"\\\\\\n]|\\\\.)*"(?=\\s*:)|\\b(?:true|false|null)\\b',
  shell: '(?<=^|\\s)(?:curl|export|-{1,2}[A-Za-z][\\w-]*)',
  javascript: '\\b(?:const|let|await|async|import|from|for|of|if|throw|new|return|true|false|null)\\b',
  python: '\\b(?:import|from|as|for|in|if|raise|print|return|True|False|None|with|def)\\b',
}

const STRING = '"(?:[^"\\\\]|\\\\.)*"|\'(?:[^\'\\\\]|\\\\.)*\'|`(?:[^`\\\\]|\\\\.)*`'

/** Cuts code into pieces with an ink each. A reading aid, not a parser: what it doesn't know stays plain. */
export const paint = (code: string, language: CodeLanguage): Piece[] => {
  const pattern = new RegExp(
    `(?<comment>${COMMENTS[language]})|(?<key>${KEYWORDS[language]})|(?<string>${STRING})|(?<number>\\b\\d[\\d_.]*\\b)`,
    'gm',
  )
  const pieces: Piece[] = []
  let end = 0
  for (const match of code.matchAll(pattern)) {
    if (match.index > end) pieces.push({ at: end, text: code.slice(end, match.index), ink: null })
    const ink = (['comment', 'key', 'string', 'number'] as const).find((name) => match.groups?.[name])
    pieces.push({ at: match.index, text: match[0], ink: ink ?? null })
    end = match.index + match[0].length
  }
  if (end < code.length) pieces.push({ at: end, text: code.slice(end), ink: null })
  return pieces
}
