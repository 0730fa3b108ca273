import { Trans } from '@lingui/react/macro'
import { AVAILABILITY_BAND_WORDS } from '@titian/shared/vocabulary/availability-band.ts'
import { EXPERIENCE_BAND_WORDS } from '@titian/shared/vocabulary/experience-band.ts'
import { REGION_LEVEL_WORDS } from '@titian/shared/vocabulary/region-level.ts'
import { SKILL_EVIDENCE_WORDS } from '@titian/shared/vocabulary/skill-evidence.ts'
import type { ReactNode } from 'react'
import { currentLanguage } from '../languages/language.ts'
import { buttonClass } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { Wordmark } from '../ui/wordmark.tsx'
import classes from './apply-page.module.css'

const Part = ({ field, title, children }: { field: string; title: ReactNode; children: ReactNode }) => (
  <Card>
    <h2>{title}</h2>
    <p>
      <code>{field}</code>
    </p>
    <div className={classes['part']}>{children}</div>
  </Card>
)

const Values = ({ words }: { words: Record<string, { id: string; en: string }> }) => (
  <ul className={classes['values']}>
    {Object.entries(words).map(([value, word]) => (
      <li key={value}>
        <code>{value}</code> {word[currentLanguage()]}
      </li>
    ))}
  </ul>
)

/** What the data of candidates means and what it does not say; published, for whoever builds on it. */
const DataNoticePage = () => (
  <div className={classes['outside']}>
    <header className={classes['top']}>
      <a href="/">
        <Wordmark />
      </a>
      <a className={buttonClass({ variant: 'outline', size: 'small' })} href="/schema.graphql" download>
        <Trans>Unduh skema</Trans>
      </a>
    </header>
    <main className={classes['page']}>
      <PageHeader
        title={<Trans>Arti data kandidat</Trans>}
        lead={
          <Trans>
            Untuk yang membangun sistem di atas Titian. Yang tidak tertulis di sini tidak boleh disimpulkan.
          </Trans>
        }
      />
      <Part field="Candidate.codeName, Candidate.id" title={<Trans>Nama sandi</Trans>}>
        <Trans>
          Bukan nama orang, dan tidak diturunkan darinya. Nama sandi dan id berganti setiap kali orangnya
          tampil kembali. Jangan menghubungkan yang lama dengan yang baru.
        </Trans>
      </Part>
      <Part field="Candidate.availability" title={<Trans>Bisa mulai</Trans>}>
        <p>
          <Trans>
            Satu dari tiga rentang, dikonfirmasi petugas dalam 45 hari terakhir. Bukan tanggal, dan bukan
            alasan mengapa baru bisa nanti.
          </Trans>
        </p>
        <Values words={AVAILABILITY_BAND_WORDS} />
      </Part>
      <Part field="Candidate.region" title={<Trans>Wilayah kerja</Trans>}>
        <p>
          <Trans>
            Tempat orangnya ingin bekerja, bukan alamatnya. Wilayah naik satu tingkat sampai sedikitnya lima
            kartu sama, jadi wilayah yang luas tidak berarti orangnya mau di mana saja.
          </Trans>
        </p>
        <Values words={REGION_LEVEL_WORDS} />
      </Part>
      <Part field="Candidate.skills.evidence" title={<Trans>Bukti keahlian</Trans>}>
        <p>
          <Trans>
            Jenis bukti terkuat yang tercatat. Keahlian yang jarang digabung ke yang lebih umum. Yang tidak
            tampil belum tentu tidak dikuasai.
          </Trans>
        </p>
        <Values words={SKILL_EVIDENCE_WORDS} />
      </Part>
      <Part field="Candidate.experience" title={<Trans>Pengalaman</Trans>}>
        <p>
          <Trans>Lamanya di bidang itu, dalam rentang. Di mana dan kapan tidak dikatakan.</Trans>
        </p>
        <Values words={EXPERIENCE_BAND_WORDS} />
      </Part>
      <Part field="CandidateCount.exact, CandidateCount.atLeast" title={<Trans>Jumlah</Trans>}>
        <Trans>
          Tepat mulai dari 10. Di bawahnya exact bernilai null dan tertulis “kurang dari 10”; nol tetap nol.
          Angka yang disembunyikan tidak boleh dihitung dari selisih.
        </Trans>
      </Part>
      <Part field="Candidate.reasons" title={<Trans>Cocok karena</Trans>}>
        <Trans>
          Alasan dibaca dari kartu saja. Bukan nilai orang, bukan perkiraan perilaku, dan tidak pernah dari
          umur, jenis kelamin, atau masa lalu.
        </Trans>
      </Part>
      <Part field="NOT_AVAILABLE, null" title={<Trans>Yang tidak ada</Trans>}>
        <Trans>
          Kartu yang hilang bisa berarti apa saja: izin ditarik, sudah bekerja, atau waktunya lewat. “Tidak
          tersedia” sama untuk semua, dan tidak pernah menyebut alasan.
        </Trans>
      </Part>
      <Part field="DisclosedCandidate" title={<Trans>Nama dan kontak</Trans>}>
        <Trans>
          Kunci tidak pernah menerima nama. Nama terbuka di halaman, untuk orang yang ditunjuk, sesudah
          kandidat setuju untuk satu lowongan. Setiap pembacaan terlihat oleh orangnya.
        </Trans>
      </Part>
    </main>
  </div>
)

export default DataNoticePage
