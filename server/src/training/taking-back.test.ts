import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
}, 120_000)
afterAll(() => app.close())

const CERTIFICATES = `certificates { training { id } competency { id isInForce }
  takenBack { name issuedOn takenBackAt reason } }`
const TAKE_BACK = `mutation ($input: TakeBackCertificateInput!) { takeBackCertificate(input: $input) {
  participant { cardStatus { isPublished } readiness { confirmedAt } ${CERTIFICATES} }
  errors { __typename ... on UserError { path } } } }`

interface Certificates {
  training: { id: string }[]
  competency: { id: string; isInForce: boolean }[]
  takenBack: { name: string | null; issuedOn: string; reason: string }[]
}

interface Person {
  id: string
  cardStatus: { isPublished: boolean }
  readiness: { confirmedAt: string | null }
  certificates: Certificates
}

/** People of the officer's unit, each with what their certificates carry. */
const people = async (): Promise<Person[]> => {
  const found: Person[] = []
  let after: string | null = null
  do {
    const { data } = await app.explore(
      'officer',
      `query ($after: String) { participants(first: 50, after: $after, filter: { stages: [JOB_READY] }) {
        edges { node { id cardStatus { isPublished } readiness { confirmedAt } ${CERTIFICATES} } }
        pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    const page = data?.['participants'] as {
      edges: { node: Person }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
    found.push(...page.edges.map(({ node }) => node))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  return found
}

const takeBack = async (
  persona: string,
  participant: string,
  certificate: string,
  reason = 'Salah orang',
) => {
  const { data, errors } = await app.explore(persona, TAKE_BACK, {
    input: { participant, certificate, reason },
  })
  const payload = data?.['takeBackCertificate'] as {
    participant: Person | null
    errors: { __typename: string; path: string[] }[]
  } | null
  return { payload, code: errors?.[0]?.extensions['code'] }
}

const refused = ({ payload }: Awaited<ReturnType<typeof takeBack>>) =>
  payload?.errors.map(({ __typename, path }) => `${__typename} ${path.join('.')}`)

describe('a certificate that was written down by mistake', () => {
  it('counts for nothing once it is taken back: the card and the confirmation that rested on it go at once', async () => {
    const person = (await people()).find(
      ({ cardStatus, certificates }) =>
        cardStatus.isPublished && certificates.competency.filter(({ isInForce }) => isInForce).length === 1,
    )!
    expect(person.readiness.confirmedAt).not.toBe(null)
    const wrong = person.certificates.competency.find(({ isInForce }) => isInForce)!
    const { payload } = await takeBack('officer', person.id, wrong.id, '  Nomornya milik orang lain. ')
    expect(payload?.errors).toEqual([])
    const after = payload!.participant!
    expect(after.cardStatus.isPublished).toBe(false)
    expect(after.readiness.confirmedAt).toBe(null)
    expect(after.certificates.competency.map(({ id }) => id)).not.toContain(wrong.id)
    expect(after.certificates.takenBack).toMatchObject([{ reason: 'Nomornya milik orang lain.' }])
    expect(after.certificates.takenBack[0]?.name).toMatch(/\w/)
    // A second time there is nothing to take back.
    expect(refused(await takeBack('officer', person.id, wrong.id))).toEqual([
      'CertificateNotFound certificate',
    ])
  })

  it('of a course is taken back by who records courses, with a reason, from its own person alone', async () => {
    const [one, other] = (await people()).filter(({ certificates }) => certificates.training.length > 0)
    const wrong = one!.certificates.training[0]!.id
    expect(refused(await takeBack('officer', one!.id, wrong, ' a '))).toEqual(['TextNotAccepted reason'])
    expect(refused(await takeBack('officer', other!.id, wrong))).toEqual(['CertificateNotFound certificate'])
    for (const persona of ['administrator', 'employer'])
      expect((await takeBack(persona, one!.id, wrong)).code).toBe('FORBIDDEN')
    const { payload } = await takeBack('officer', one!.id, wrong)
    expect(payload?.participant?.certificates.training.map(({ id }) => id)).not.toContain(wrong)
  })
})
