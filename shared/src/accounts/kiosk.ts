/** A shared screen clears itself when nobody has touched it for so long. */
export const KIOSK_IDLE_SECONDS = 120

/**
 * The server hears of a touch a little late: the page tells it now and then, not at each. It waits so much longer,
 * so that it is always the page that clears first, with a word about it.
 */
export const KIOSK_GRACE_SECONDS = 45

/** However busy: then the next one may have the screen. */
export const KIOSK_LONGEST_MINUTES = 30

export const PIN_DIGITS = 6

/** A first PIN that staff hand over is good for one sign-in, at which the person chooses their own. */
export const FIRST_PIN_DAYS = 7

/** Whether a session at a shared screen still stands. Instants in milliseconds. */
export const kioskStands = (session: { startedAt: number; lastSeenAt: number }, now: number): boolean =>
  now - session.startedAt < KIOSK_LONGEST_MINUTES * 60_000 &&
  now - session.lastSeenAt < (KIOSK_IDLE_SECONDS + KIOSK_GRACE_SECONDS) * 1_000

/** The digits of a register number: what can be typed on a pad of ten keys. */
export const kioskNumber = (typed: string): string => typed.replace(/[^0-9]/g, '')

export const isPin = (text: string): boolean => /^[0-9]{6}$/.test(text)

/** What a stranger would try first: one digit six times, a straight run, a pair or a triple repeated, the number itself. */
export const isEasyPin = (pin: string, number = ''): boolean => {
  const steps = [...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at]))
  const isRun = steps.every((step) => step === steps[0] && Math.abs(step) <= 1)
  const isRepeated = pin.slice(0, 2).repeat(3) === pin || pin.slice(0, 3).repeat(2) === pin
  return isRun || isRepeated || (number !== '' && number.includes(pin))
}
