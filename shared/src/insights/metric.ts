interface Words {
  id: string
  en: string
}

/** A number without its definition is a rumour: every metric is answered together with this. */
export interface MetricDefinition {
  key: string
  version: number
  name: Words
  description: Words
  numerator: Words
  denominator: Words
  window: Words
  exclusions: Words
  missingData: Words
  interval: Words
}

/** The definition of the funnel. A change of the computation is a new version. */
export const FUNNEL_METRIC: MetricDefinition = {
  key: 'funnel',
  version: 1,
  name: { id: 'Aliran peserta', en: 'Flow of participants' },
  description: {
    id: 'Orang, bukan kejadian: dari diterima sampai bekerja atau berusaha yang bertahan.',
    en: 'People, not events: from admission to work or a business that lasts.',
  },
  numerator: {
    id: 'Peserta yang sampai hari terakhir rentang pernah mencapai tahap ini atau tahap sesudahnya.',
    en: 'Participants who by the last day of the window had reached this stage or a later one.',
  },
  denominator: {
    id: 'Peserta yang diterima dalam rentang.',
    en: 'Participants admitted within the window.',
  },
  window: {
    id: 'Tanggal berlaku langkah, bulan penuh: dari hari pertama bulan awal sampai akhir bulan terakhir, paling lambat hari ini.',
    en: "Steps' effective dates, in whole months: from the first day of the first to the end of the last, up to today.",
  },
  exclusions: {
    id: 'Orang di bawah 18 tahun atau yang tanggal lahirnya tidak diketahui; langkah yang dikoreksi.',
    en: 'People under 18 or of unknown birth date; steps that were corrected.',
  },
  missingData: {
    id: 'Kelanjutan yang tidak diketahui dihitung sebagai belum sampai, bukan sebagai gagal.',
    en: 'An unknown continuation counts as not reached, never as failure.',
  },
  interval: {
    id: 'Tanpa rentang: semua peserta dihitung, tidak ada sampel. Sel di bawah 5 dan pelengkapnya disembunyikan.',
    en: 'None: everybody is counted, there is no sample. Cells under 5 and their complements are hidden.',
  },
}
