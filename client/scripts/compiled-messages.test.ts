import { transform } from '@lingui/native-tools'
import { expect, test } from 'vitest'
import { withCompiled } from './compiled-messages.ts'

const macros = async (code: string): Promise<string> =>
  withCompiled((await transform(code, 'a.tsx', { macro: { descriptorFields: 'all' } })).code)

test('a sentence is what a compiled catalogue would hold, with places or without', async () => {
  const code = await macros(
    "import { msg } from '@lingui/core/macro'\nexport const all = [msg`Halo, ${name}`, msg`Beranda`]",
  )
  expect(code).toContain('message: ["Halo, ",["name"]]')
  expect(code).toContain('message: ["Beranda"]')
})

test('marks, quotes and plurals inside elements are compiled too', async () => {
  const code = await macros(
    `import { Plural, Trans } from '@lingui/react/macro'
     export const A = () => <Trans>Kata "ini" <b>{n}</b> <Plural value={m} one="# orang" other="# orang" /></Trans>`,
  )
  expect(code).toContain('message: ["Kata \\"ini\\" <0>",["n"],"</0> ",["m","plural"')
})
