import type { Random } from './random.ts'
import type { InventedOrganisation } from './units.ts'

export type VerificationState = 'APPLIED' | 'VERIFIED' | 'SUSPENDED'

export interface InventedEmployer extends InventedOrganisation {
  kind: 'EMPLOYER'
  state: VerificationState
  nib: string
  wlkpNumber: string
}

/** The employer whose persona searches. */
export const MAIN_EMPLOYER = 'PT Karya Logam Nusantara'

/** Firms that do not exist, with the place they are in. All but the last five are verified. */
const EMPLOYERS: readonly (readonly [name: string, regencyCode: string])[] = [
  [MAIN_EMPLOYER, '32.77'],
  ['PT Busana Tirta Contoh', '32.04'],
  ['PT Rantai Dingin Contoh', '32.75'],
  ['PT Gudang Merah Contoh', '32.15'],
  ['CV Dapur Bu Contoh', '31.75'],
  ['PT Kopi Lereng Contoh', '32.73'],
  ['CV Bengkel Roda Contoh', '12.71'],
  ['PT Baja Segara Contoh', '35.78'],
  ['PT Galangan Samudra Contoh', '21.71'],
  ['CV Mebel Ukir Contoh', '33.20'],
  ['PT Rumah Teduh Contoh', '16.71'],
  ['PT Listrik Terang Contoh', '35.78'],
  ['PT Garmen Selaras Contoh', '33.74'],
  ['CV Roti Pagi Contoh', '34.71'],
  ['PT Hotel Karang Contoh', '51.71'],
  ['CV Cuci Bersih Contoh', '31.74'],
  ['PT Pangan Lestari Contoh', '73.71'],
  ['PT Konstruksi Lembah Contoh', '64.72'],
  ['CV Tambak Biru Contoh', '18.71'],
  ['CV Sablon Warna Contoh', '34.71'],
  ['PT Logistik Angin Contoh', '31.72'],
  ['CV Warung Kita Contoh', '14.71'],
  ['PT Kulit Rapi Contoh', '36.71'],
  ['PT Plastik Bening Contoh', '32.16'],
  ['CV Salon Ayu Contoh', '32.73'],
]

/** About 25 employers: most verified, three waiting, two suspended. */
export const inventEmployers = (random: Random): InventedEmployer[] =>
  EMPLOYERS.map(([name, regencyCode], index) => ({
    id: random.uuid(),
    kind: 'EMPLOYER',
    name,
    regencyCode,
    state:
      index >= EMPLOYERS.length - 2 ? 'SUSPENDED' : index >= EMPLOYERS.length - 5 ? 'APPLIED' : 'VERIFIED',
    // Thirteen digits that begin with 99: no licence number begins so.
    nib: `99${String(index + 1).padStart(11, '0')}`,
    wlkpNumber: `99.${String(index + 1).padStart(6, '0')}.CTH`,
  }))

export type PartnerKey = keyof typeof PARTNER_NAMES

/** The other organisations that personas belong to. */
export const PARTNER_NAMES = {
  ministry: 'Ditjenpas · Program Nasional',
  trainingCentre: 'BLK Contoh Karya Mandiri',
  certificationBody: 'LSP Contoh Kompeten',
  placementOffice: 'Kantor Penempatan Kerja Contoh',
  rehabilitation: 'Balai Rehabilitasi Contoh Pulih',
  counselling: 'Yayasan Contoh Bangkit',
} as const

/** Invents them, in the middle of West Java but for the two that sit in the capital. */
export const inventPartners = (random: Random): Record<PartnerKey, InventedOrganisation> => {
  const partner = (key: PartnerKey, kind: string, regencyCode: string): InventedOrganisation => ({
    id: random.uuid(),
    kind,
    name: PARTNER_NAMES[key],
    regencyCode,
  })
  return {
    ministry: partner('ministry', 'MINISTRY', '31.71'),
    trainingCentre: partner('trainingCentre', 'TRAINING_CENTRE', '32.73'),
    certificationBody: partner('certificationBody', 'CERTIFICATION_BODY', '31.74'),
    placementOffice: partner('placementOffice', 'GOVERNMENT_CENTRE', '32.73'),
    rehabilitation: partner('rehabilitation', 'REHABILITATION_PROVIDER', '32.04'),
    counselling: partner('counselling', 'NGO', '32.73'),
  }
}
