import { runInNewContext } from 'node:vm'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

/**
 * Reads the sentences that Lingui's macros leave in the code as ICU text while building, so that no browser has to
 * load a parser for it: `"Halo, {name}"` becomes what a compiled catalogue would hold.
 */
export const compiledMessages = (): Plugin => ({
  name: 'titian-compiled-messages',
  enforce: 'pre',
  transform: {
    filter: { id: /\.tsx?$/, code: '/*i18n*/' },
    handler: (code) => ({ code: withCompiled(code), map: null }),
  },
})

const DESCRIPTOR =
  /(\/\*i18n\*\/ \{(?:(?!\/\*i18n\*\/)[\s\S])*?\bmessage: )("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/g

/** The same code with each descriptor's message compiled. */
export const withCompiled = (code: string): string =>
  code.replace(DESCRIPTOR, (_, before: string, literal: string) => {
    const sentence = runInNewContext(literal) as string
    return `${before}${JSON.stringify(compileMessage(sentence))}`
  })
