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

/** The other organisations that personas belong to. */
export const inventPartners = (random: Random): Record<PartnerKey, InventedOrganisation> => ({
  ministry: {
    id: random.uuid(),
    kind: 'MINISTRY',
    name: 'Ditjenpas · Program Nasional',
    regencyCode: '31.71',
  },
  trainingCentre: {
    id: random.uuid(),
    kind: 'TRAINING_CENTRE',
    name: 'BLK Contoh Karya Mandiri',
    regencyCode: '32.73',
  },
  certificationBody: {
    id: random.uuid(),
    kind: 'CERTIFICATION_BODY',
    name: 'LSP Contoh Kompeten',
    regencyCode: '31.74',
  },
  placementOffice: {
    id: random.uuid(),
    kind: 'GOVERNMENT_CENTRE',
    name: 'Kantor Penempatan Kerja Contoh',
    regencyCode: '32.73',
  },
  rehabilitation: {
    id: random.uuid(),
    kind: 'REHABILITATION_PROVIDER',
    name: 'Balai Rehabilitasi Contoh Pulih',
    regencyCode: '32.04',
  },
  counselling: { id: random.uuid(), kind: 'NGO', name: 'Yayasan Contoh Bangkit', regencyCode: '32.73' },
})

export type PartnerKey =
  | 'ministry'
  | 'trainingCentre'
  | 'certificationBody'
  | 'placementOffice'
  | 'rehabilitation'
  | 'counselling'
