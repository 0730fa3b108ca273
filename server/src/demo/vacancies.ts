import type { ClosingReason, VacancyContent } from '@titian/shared/vacancies/vacancy.ts'
import type { VacancyReport } from '@titian/shared/vacancies/vacancy-report.ts'
import { type InventedEmployer, MAIN_EMPLOYER } from './partners.ts'

/** A vacancy that an invented employer wrote some days ago. */
interface InventedVacancy {
  content: Omit<VacancyContent, 'opensUntil'>
  report?: Partial<VacancyReport>
  daysAgo: number
  daysOpen: number
  closed?: { daysAgo: number; reason: ClosingReason }
}

const work = (
  title: string,
  occupation: string,
  skills: string[],
  wage: readonly [from: number, to: number],
  given: Partial<VacancyContent> = {},
): InventedVacancy['content'] => ({
  title,
  occupation,
  skills,
  region: '32.77',
  places: 2,
  employmentKind: 'FIXED_TERM',
  wageFrom: wage[0],
  wageTo: wage[1],
  education: null,
  experience: null,
  workingHours: [],
  ...given,
})

/** What the employer whose persona searches looks for: most find somebody, one pays too little, one finds nobody. */
const OF_MAIN_EMPLOYER: readonly InventedVacancy[] = [
  {
    content: work(
      'Juru las produksi',
      '7212-welder',
      ['weld-smaw', 'weld-fcaw', 'fab-drawing'],
      [4_500_000, 5_200_000],
      {
        places: 3,
      },
    ),
    report: { reportNumber: 'LK-CONTOH-0412', ageFrom: 20, ageTo: 45 },
    daysAgo: 14,
    daysOpen: 35,
  },
  {
    content: work(
      'Perakit rangka baja',
      '7214-fabrikasi',
      ['fab-steel', 'weld-smaw', 'grind'],
      [4_200_000, 4_900_000],
      {
        experience: 'FROM_1_TO_3_YEARS',
        workingHours: ['DAY'],
      },
    ),
    report: { reportNumber: 'LK-CONTOH-0409' },
    daysAgo: 16,
    daysOpen: 60,
  },
  {
    content: work('Petugas gudang bahan', '4321-gudang', ['log-stock', 'log-load'], [2_200_000, 2_400_000], {
      employmentKind: 'CASUAL',
      workingHours: ['DAY', 'SHIFT'],
    }),
    daysAgo: 18,
    daysOpen: 40,
  },
  {
    content: work('Teknisi motor listrik dan panel', '7412-dinamo', ['lic-sim-b2'], [6_000_000, 7_500_000], {
      places: 1,
      employmentKind: 'PERMANENT',
      education: 'BACHELOR',
      experience: 'FROM_10_YEARS',
    }),
    daysAgo: 20,
    daysOpen: 90,
  },
  {
    content: work('Operator mesin bubut', '7223-bubut', ['lathe', 'fab-measure'], [4_300_000, 4_300_000]),
    daysAgo: 70,
    daysOpen: 60,
  },
  {
    content: work('Juru las pipa', '7212-welder', ['weld-gtaw', 'weld-6g'], [5_500_000, 6_500_000], {
      experience: 'FROM_3_TO_5_YEARS',
    }),
    report: { reportNumber: 'LK-CONTOH-0371' },
    daysAgo: 120,
    daysOpen: 90,
    closed: { daysAgo: 45, reason: 'FILLED' },
  },
]

/** One vacancy for each of some other employers, in the order in which these are invented. */
const OF_OTHERS: readonly (readonly [
  title: string,
  occupation: string,
  skills: string[],
  monthly: number,
])[] = [
  ['Operator mesin jahit', '8153-operator-jahit', ['sew-machine'], 3_200_000],
  ['Petugas gudang dingin', '4321-gudang', ['log-pick'], 5_100_000],
  ['Pengemudi forklift', '8344-forklift', ['log-forklift'], 5_000_000],
  ['Juru masak katering', '5120-katering', ['cook-mass'], 5_800_000],
  ['Barista', '5132-barista', [], 4_700_000],
]

/** What another employer near the participant's persona looks for. */
const NEAR_THE_PERSONA = { employer: 'PT Busana Tirta Contoh', title: 'Juru las perawatan mesin' }

/** With one of the main employer, three look in one province for what nobody has: the table of demand has a cell. */
const IN_VAIN: readonly (readonly [employer: string, title: string])[] = [
  ['PT Rantai Dingin Contoh', 'Teknisi listrik ruang pendingin'],
  ['PT Gudang Merah Contoh', 'Teknisi listrik gudang'],
]

/** Vacancies of verified employers, each with the id of its employer. */
export const inventVacancies = (
  employers: readonly InventedEmployer[],
): { organisationId: string; vacancy: InventedVacancy }[] => {
  const verified = employers.filter(({ state }) => state === 'VERIFIED')
  const main = verified.find(({ name }) => name === MAIN_EMPLOYER)
  const others = verified.filter((employer) => employer !== main)
  return [
    ...(main ? OF_MAIN_EMPLOYER.map((vacancy) => ({ organisationId: main.id, vacancy })) : []),
    ...OF_OTHERS.flatMap(([title, occupation, skills, monthly], at) => {
      const employer = others[at]
      if (!employer) return []
      const content = work(title, occupation, skills, [monthly, monthly], { region: employer.regencyCode })
      return [{ organisationId: employer.id, vacancy: { content, daysAgo: 5 + at, daysOpen: 60 } }]
    }),
    ...verified
      .filter(({ name }) => name === NEAR_THE_PERSONA.employer)
      .map((employer) => ({
        organisationId: employer.id,
        vacancy: {
          content: work(NEAR_THE_PERSONA.title, '7212-welder', ['weld-smaw'], [4_400_000, 4_800_000], {
            region: employer.regencyCode,
            employmentKind: 'PERMANENT',
            places: 1,
          }),
          daysAgo: 15,
          daysOpen: 60,
        },
      })),
    ...IN_VAIN.flatMap(([name, title]) => {
      const employer = verified.find((one) => one.name === name)
      if (!employer) return []
      const content = work(title, '7411-listrik', ['lic-sim-b2'], [6_200_000, 7_000_000], {
        region: employer.regencyCode,
        education: 'BACHELOR',
        experience: 'FROM_10_YEARS',
      })
      return [{ organisationId: employer.id, vacancy: { content, daysAgo: 15, daysOpen: 90 } }]
    }),
  ]
}
