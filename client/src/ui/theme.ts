import { createTheme, type MantineColorsTuple } from '@mantine/core'

const scale = (name: string): MantineColorsTuple =>
  Array.from({ length: 10 }, (_, step) => `var(--${name}-${step})`) as unknown as MantineColorsTuple

/** What Mantine's components take from our tokens; the tokens themselves are in tokens.css. */
export const theme = createTheme({
  primaryColor: 'laut',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--mono)',
  defaultRadius: 10,
  respectReducedMotion: true,
  colors: {
    laut: scale('laut'),
    fajar: scale('fajar'),
    tumbuh: scale('tumbuh'),
    bata: scale('bata'),
    langit: scale('langit'),
    ungu: scale('ungu'),
    batu: scale('batu'),
  },
})
