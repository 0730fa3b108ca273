import type { Language } from '../languages/language.ts'

const VOICES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' }

export const canReadAloud = (): boolean => 'speechSynthesis' in globalThis

/**
 * Reads a part of the page aloud, line by line: a browser cuts one long text off. `onEnd` hears when all was read, or
 * when reading was stopped.
 */
export const readAloud = (place: HTMLElement, language: Language, onEnd: () => void): void => {
  speechSynthesis.cancel()
  const lines = linesOf(place)
  if (lines.length === 0) onEnd()
  const voice = speechSynthesis.getVoices().find((one) => one.lang.replace('_', '-').startsWith(language))
  lines.forEach((line, at) => {
    const said = new SpeechSynthesisUtterance(line)
    said.lang = VOICES[language]
    said.rate = 0.95
    if (voice) said.voice = voice
    if (at === lines.length - 1) said.onend = onEnd
    said.onerror = onEnd
    speechSynthesis.speak(said)
  })
}

export const stopReading = (): void => {
  if (canReadAloud()) speechSynthesis.cancel()
}

/** What stands there as somebody sees it; what is hidden from the eye is left out. */
const linesOf = (place: HTMLElement): string[] =>
  place.innerText
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
