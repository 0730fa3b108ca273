import { isNib } from './verification.ts'

/** What an employer says of itself when it asks to be let in. */
export interface EmployerApplication {
  name: string
  nib: string
  wlkpNumber: string
  regencyCode: string | null
  contactName: string
  contactEmail: string
  contactPhone: string | null
  termsVersion: string | null
}

/** The terms that an employer accepts when it applies; a new version asks everybody anew. */
export const EMPLOYER_TERMS_VERSION = '2026-11'

/** Applications that one network address may send in a day; more comes from no honest form. */
export const APPLICATIONS_A_DAY = 5

export type ApplicationProblem =
  | 'NAME'
  | 'NIB'
  | 'WLKP'
  | 'REGENCY'
  | 'CONTACT_NAME'
  | 'CONTACT_EMAIL'
  | 'CONTACT_PHONE'
  | 'TERMS'

/** Everything that has to be put right before an application can be kept; empty when it can. */
export const problemsOfApplication = (
  application: EmployerApplication,
  isRegency: (code: string) => boolean = () => true,
): ApplicationProblem[] => {
  const problems: ApplicationProblem[] = []
  const { name, nib, wlkpNumber, regencyCode, contactName, contactEmail, contactPhone } = application
  if (!isLine(name, 160)) problems.push('NAME')
  if (!isNib(digitsOf(nib))) problems.push('NIB')
  if (!isLine(wlkpNumber, 60)) problems.push('WLKP')
  if (regencyCode !== null && !isRegency(regencyCode)) problems.push('REGENCY')
  if (!isLine(contactName, 120)) problems.push('CONTACT_NAME')
  if (!isEmail(contactEmail)) problems.push('CONTACT_EMAIL')
  if (contactPhone !== null && !isPhone(contactPhone)) problems.push('CONTACT_PHONE')
  if (application.termsVersion !== EMPLOYER_TERMS_VERSION) problems.push('TERMS')
  return problems
}

/** A number as people write it, without the spaces and dots that make it readable. */
export const digitsOf = (text: string): string => text.replaceAll(/[\s.-]/g, '')

const isLine = (text: string, longest: number): boolean => {
  const line = text.trim()
  return line.length >= 1 && line.length <= longest && !/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(line)
}

const isEmail = (text: string): boolean =>
  text.trim().length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text.trim())

const isPhone = (text: string): boolean => /^\+?\d{8,15}$/.test(digitsOf(text))
