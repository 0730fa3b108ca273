import { isEasyPin, isPin, kioskNumber, PIN_DIGITS } from '@titian/shared/accounts/kiosk.ts'
import { SIGN_IN_ERROR_WORDS } from '@titian/shared/accounts/sign-in.ts'
import { useState } from 'react'
import { currentLanguage } from '../../languages/language.ts'

/** What is being typed now: number and PIN, or the own PIN twice after a first one. */
export type KioskField = 'number' | 'pin' | 'newPin' | 'again'

export type KioskProblem = { code: 'SERVER'; words: string } | { code: 'EASY' | 'DIFFERENT' | 'NO_LINE' }

const LONGEST_NUMBER = 24
const EMPTY = { number: '', pin: '', newPin: '', again: '' }

/** Number and PIN at a shared screen, and the choice of an own PIN. Nothing of it is stored. */
export const useKioskSignIn = () => {
  const [fields, setFields] = useState(EMPTY)
  const [active, activate] = useState<KioskField>('number')
  const [isChoosing, setChoosing] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<KioskProblem | null>(null)

  const put = (field: KioskField, text: string) => {
    setProblem(null)
    const longest = field === 'number' ? LONGEST_NUMBER : PIN_DIGITS
    const clean = field === 'number' ? text.replace(/[^0-9A-Za-z/. -]/g, '') : kioskNumber(text)
    setFields((before) => ({ ...before, [field]: clean.slice(0, longest) }))
    if (field === 'newPin' && clean.length === PIN_DIGITS) activate('again')
  }
  const clear = () => {
    setFields(EMPTY)
    setChoosing(false)
    setProblem(null)
    activate('number')
  }
  const startOver = (why: KioskProblem, kept: Partial<typeof EMPTY>, next: KioskField) => {
    setFields({ ...EMPTY, ...kept })
    setProblem(why)
    activate(next)
  }
  const { number, pin, newPin, again } = fields
  const missing = isChoosing ? PIN_DIGITS * 2 - newPin.length - again.length : PIN_DIGITS - pin.length
  const isComplete = missing === 0 && kioskNumber(number).length >= 4

  const send = async () => {
    if (!isComplete || isBusy) return
    if (isChoosing && isEasyPin(newPin, kioskNumber(number)))
      return startOver({ code: 'EASY' }, { number, pin }, 'newPin')
    if (isChoosing && newPin !== again) return startOver({ code: 'DIFFERENT' }, { number, pin }, 'newPin')
    setBusy(true)
    try {
      const answer = await ask({ number, pin, ...(isChoosing && { newPin }) })
      if (answer.next === 'NONE') return location.replace('/')
      if (answer.next === 'CHOOSE_PIN') {
        setChoosing(true)
        activate('newPin')
      } else {
        // Whatever was wrong, the number may stand; the PIN is typed again.
        if (answer.code !== 'PIN_NOT_ACCEPTED') setChoosing(false)
        const isChosenAgain = answer.code === 'PIN_NOT_ACCEPTED'
        startOver(
          { code: 'SERVER', words: answer.words },
          isChosenAgain ? { number, pin } : { number },
          isChosenAgain ? 'newPin' : 'pin',
        )
      }
    } catch {
      setProblem({ code: 'NO_LINE' })
    }
    setBusy(false)
  }
  return { fields, active, activate, isChoosing, isBusy, problem, missing, isComplete, put, clear, send }
}

type Answer = { next: 'NONE' } | { next: 'CHOOSE_PIN' } | { next: 'REFUSED'; code: string; words: string }

const ask = async (body: { number: string; pin: string; newPin?: string }): Promise<Answer> => {
  if (!isPin(body.pin)) return { next: 'REFUSED', code: 'WRONG_PIN', words: wordsOf('WRONG_PIN') }
  const response = await fetch('/auth/kiosk', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': currentLanguage() },
    body: JSON.stringify(body),
  })
  const answer = await response.json()
  if (response.ok) return answer
  const error = answer.errors?.[0]
  return {
    next: 'REFUSED',
    code: error?.extensions?.code ?? 'UNAVAILABLE',
    words: error?.message ?? wordsOf('UNAVAILABLE'),
  }
}

const wordsOf = (code: 'WRONG_PIN' | 'UNAVAILABLE') => SIGN_IN_ERROR_WORDS[code][currentLanguage()]
