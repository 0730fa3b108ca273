import { describe, expect, it } from 'vitest'
import {
  type ApplicationProblem,
  EMPLOYER_TERMS_VERSION,
  type EmployerApplication,
  problemsOfApplication,
} from './application.ts'

const GOOD: EmployerApplication = {
  name: 'PT Las Contoh',
  nib: '9900 0000 00001',
  wlkpNumber: '99.000001.CTH',
  regencyCode: '32.73',
  contactName: 'Rini',
  contactEmail: 'rini@las.example',
  contactPhone: '+62 811-0000-0000',
  termsVersion: EMPLOYER_TERMS_VERSION,
}

describe('an application of an employer', () => {
  it('is kept as people write it, with spaces in its numbers', () => {
    expect(problemsOfApplication(GOOD)).toEqual([])
    expect(problemsOfApplication({ ...GOOD, contactPhone: null, regencyCode: null })).toEqual([])
  })

  it.each<[string, Partial<EmployerApplication>, ApplicationProblem]>([
    ['a blank name', { name: '  ' }, 'NAME'],
    ['a name of two lines', { name: 'PT Las\nContoh' }, 'NAME'],
    ['a NIB of twelve digits', { nib: '990000000000' }, 'NIB'],
    ['a NIB with a letter', { nib: '99000000000O1' }, 'NIB'],
    ['no WLKP number', { wlkpNumber: '' }, 'WLKP'],
    ['a place that there is not', { regencyCode: '99.99' }, 'REGENCY'],
    ['nobody to talk to', { contactName: '' }, 'CONTACT_NAME'],
    ['an address without a house', { contactEmail: 'rini@las' }, 'CONTACT_EMAIL'],
    ['a telephone of words', { contactPhone: 'tanya satpam' }, 'CONTACT_PHONE'],
    ['terms of another year', { termsVersion: '2020-01' }, 'TERMS'],
  ])('with %s is given back with that', (_what, wrong, problem) => {
    const isRegency = (code: string) => code === '32.73'
    expect(problemsOfApplication({ ...GOOD, ...wrong }, isRegency)).toEqual([problem])
  })

  it('is given back with every problem at once', () => {
    const empty = { ...GOOD, name: '', nib: '', wlkpNumber: '', contactName: '', contactEmail: '' }
    expect(problemsOfApplication({ ...empty, termsVersion: null })).toHaveLength(6)
  })
})
