/** Why a sign-in or one of its steps did not succeed. Codes are stable: they travel in addresses and answers. */
export const SIGN_IN_ERRORS = [
  'WRONG_CREDENTIALS',
  'WRONG_CODE',
  'WRONG_PIN',
  'SECOND_FACTOR_EXPIRED',
  'TOO_MANY_ATTEMPTS',
  'FOREIGN_ORIGIN',
  'SIGNED_OUT',
  'LINK_NOT_VALID',
  'PASSWORD_NOT_ACCEPTED',
  'PIN_NOT_ACCEPTED',
  'ALREADY_ENROLLED',
  'BAD_INPUT',
  'UNAVAILABLE',
] as const

export type SignInError = (typeof SIGN_IN_ERRORS)[number]

/** One sentence for an unknown user and a wrong password: neither may tell which it was. */
export const SIGN_IN_ERROR_WORDS: Record<SignInError, { id: string; en: string }> = {
  WRONG_CREDENTIALS: {
    id: 'Surel, nomor pengguna, atau kata sandi tidak cocok. Periksa lalu coba lagi.',
    en: 'The email, user number or password does not match. Check them and try again.',
  },
  WRONG_CODE: {
    id: 'Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya di aplikasi Anda.',
    en: 'The code does not match or was used already. Wait for the next code in your app.',
  },
  WRONG_PIN: {
    id: 'Nomor atau PIN tidak cocok. Periksa lalu coba lagi.',
    en: 'The number or the PIN does not match. Check them and try again.',
  },
  SECOND_FACTOR_EXPIRED: {
    id: 'Waktu untuk memasukkan kode sudah habis. Masuk lagi dengan kata sandi.',
    en: 'The time for entering the code is over. Sign in again with your password.',
  },
  TOO_MANY_ATTEMPTS: {
    id: 'Terlalu banyak percobaan. Tunggu beberapa menit lalu coba lagi.',
    en: 'Too many attempts. Wait a few minutes and try again.',
  },
  FOREIGN_ORIGIN: {
    id: 'Permintaan datang dari halaman lain. Buka Titian lalu ulangi dari sana.',
    en: 'The request came from another site. Open Titian and repeat it there.',
  },
  SIGNED_OUT: {
    id: 'Sesi Anda sudah berakhir. Masuk lagi untuk melanjutkan.',
    en: 'Your session has ended. Sign in again to continue.',
  },
  LINK_NOT_VALID: {
    id: 'Tautan ini sudah dipakai atau sudah berakhir. Minta tautan baru kepada admin.',
    en: 'This link was used already or has ended. Ask an administrator for a new one.',
  },
  PASSWORD_NOT_ACCEPTED: {
    id: 'Kata sandi perlu 12 sampai 128 karakter dan bukan hanya satu karakter berulang.',
    en: 'A password needs 12 to 128 characters, and not one character repeated.',
  },
  PIN_NOT_ACCEPTED: {
    id: 'PIN ini mudah ditebak orang. Pilih 6 angka lain.',
    en: 'This PIN is easy to guess. Choose 6 other digits.',
  },
  ALREADY_ENROLLED: {
    id: 'Faktor kedua sudah terpasang untuk akun ini.',
    en: 'This account has a second factor already.',
  },
  BAD_INPUT: {
    id: 'Isian belum lengkap atau bentuknya belum tepat.',
    en: 'Something is missing or does not have the right form.',
  },
  UNAVAILABLE: {
    id: 'Layanan sedang tidak tersedia. Coba lagi sebentar lagi.',
    en: 'The service is not available at the moment. Try again shortly.',
  },
}

export const isSignInError = (text: string): text is SignInError =>
  (SIGN_IN_ERRORS as readonly string[]).includes(text)

/** Where accounts without an email live; `.invalid` can never receive mail (RFC 2606). */
const USER_NUMBER_DOMAIN = '@nomor.invalid'

/** The address behind what somebody typed as email or user number. Null when it is neither. */
export const signInAddress = (typed: string): string | null => {
  const text = typed.trim().toLowerCase()
  if (/^[0-9]{4,16}$/.test(text)) return `${text}${USER_NUMBER_DOMAIN}`
  if (text.endsWith(USER_NUMBER_DOMAIN)) return null
  return text.length <= 254 && /^[^\s@<>"']+@[^\s@<>"']+$/.test(text) ? text : null
}

/** The email or the user number of an account, from the address under which it signs in. */
export const emailOrNumber = (address: string): { email: string | null; userNumber: string | null } =>
  address.endsWith(USER_NUMBER_DOMAIN)
    ? { email: null, userNumber: address.slice(0, -USER_NUMBER_DOMAIN.length) }
    : { email: address, userNumber: null }

/** Length counts in characters as people see them, roughly; a phrase is welcome. */
export const isAcceptablePassword = (password: string): boolean => {
  const characters = [...password.normalize('NFC')]
  return characters.length >= 12 && password.length <= 128 && new Set(characters).size > 1
}

/**
 * A page of our own to go to after signing in, or `/` for anything else. Only a path that a browser can't read
 * as another site passes: no scheme, no `//`, no backslash, no control character.
 */
export const safeReturn = (wanted: unknown): string => {
  if (typeof wanted !== 'string' || wanted.length > 2_000 || !/^\/(?![/\\])[^\\]*$/.test(wanted)) return '/'
  return [...wanted].every((character) => character > ' ' && character !== '\u007f') ? wanted : '/'
}
