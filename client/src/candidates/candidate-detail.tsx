import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconCheck from '@tabler/icons-react/icons/IconCheck'
import { Badge } from '../ui/badge.tsx'
import { Kawung } from '../ui/kawung.tsx'
import { LockPanel } from '../ui/lock-panel.tsx'
import {
  type CandidateDetail_CandidateFragment,
  CandidateDetail_CandidateFragmentDoc,
} from './candidate-detail.generated.ts'
import classes from './candidate-detail.module.css'
import { CandidateFacts } from './candidate-facts.tsx'
import { EXPERIENCE_WORDS } from './card-words.ts'
import { CertificateLine } from './certificate-line.tsx'
import { EvidenceMark } from './evidence-mark.tsx'
import { PlaceLine } from './place-line.tsx'
import { inSentence } from './result-reasons.tsx'

/** What the list knew about a card's place in the answer; nothing when one came by a link. */
export interface MatchFacts {
  reasons: readonly { kind: string; text: string }[]
  distanceKm: number | null
  covered: { name: string } | null
}

interface CandidateDetailProps {
  candidate: FragmentType<CandidateDetail_CandidateFragment>
  match: MatchFacts | null
}

/** How many marks stand beside a skill: the strongest say enough. */
const STRONGEST = 2

/** All that an employer may know of somebody before that person agrees to an introduction. */
export const CandidateDetail = ({ candidate, match }: CandidateDetailProps) => {
  const { t } = useLingui()
  const { data, complete } = useFragment({
    fragment: CandidateDetail_CandidateFragmentDoc,
    from: candidate,
  })
  if (!complete) return null
  return (
    <article className={classes['detail']}>
      <header className={classes['head']}>
        <Kawung name={data.codeName} size={72} />
        <div className={classes['words']}>
          <p className={classes['top']}>
            <b className={classes['name']}>{data.codeName}</b>
            <Badge tone="tumbuh" icon={<IconCheck size={14} stroke={2.4} aria-hidden />}>
              <Trans>Siap kerja</Trans>
            </Badge>
          </p>
          <h1 className={classes['headline']} tabIndex={-1}>
            {data.headline}
          </h1>
          <p className={classes['line']}>
            {t(EXPERIENCE_WORDS[data.experience])} <span aria-hidden>·</span>{' '}
            <PlaceLine
              region={data.region}
              distanceKm={match?.distanceKm ?? null}
              covered={match?.covered ?? null}
            />
          </p>
        </div>
      </header>
      <LockPanel
        title={t`Nama dan kontak milik kandidat`}
        fields={[t`Nama`, t`Kontak`, t`Dokumen`]}
        closedLabel={t`belum terbuka`}
      >
        <Trans>
          Terbuka hanya jika ia setuju, untuk satu lowongan, bagi paling banyak 3 orang, selama 60 hari. Ia
          bisa menariknya kapan saja.
        </Trans>
      </LockPanel>
      {match && match.reasons.length > 0 && (
        <p className={classes['match']}>
          <b>
            <Trans>Cocok karena:</Trans>
          </b>{' '}
          {match.reasons.map((reason) => inSentence(reason.text)).join('; ')}.
        </p>
      )}
      <CandidateFacts candidate={data} />
      <section className={classes['section']}>
        <h2 className={classes['title']}>
          <Trans>Keahlian dan buktinya</Trans>
        </h2>
        <ul>
          {data.skills.map(({ skill, evidence }) => (
            <li key={skill.code} className={classes['skill']}>
              <span className={classes['skillName']}>{skill.name}</span>
              <span className={classes['evidence']}>
                {evidence.slice(0, STRONGEST).map((kind) => (
                  <EvidenceMark key={kind} evidence={kind} />
                ))}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {data.certificates.length > 0 && (
        <section className={classes['section']}>
          <h2 className={classes['title']}>
            <Trans>Sertifikat kompetensi</Trans>
          </h2>
          <ul className={classes['certificates']}>
            {data.certificates.map(({ scheme, validUntil }) => (
              <li key={scheme.code}>
                <CertificateLine name={scheme.name} validUntil={validUntil} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={classes['section']}>
        <h2 className={classes['title']}>
          <Trans>Yang tidak tampil di sini</Trans>
        </h2>
        <p className={classes['note']}>
          <Trans>
            Perkara, masa pidana, kesehatan, dan tempat seseorang berada tidak pernah tampil bagi pemberi
            kerja. Sebagian kandidat masih wajib lapor; waktu untuk itu dibicarakan setelah ia setuju
            diperkenalkan.
          </Trans>
        </p>
      </section>
    </article>
  )
}
