import { useLingui } from '@lingui/react/macro'
import { Kawung } from '../ui/kawung.tsx'
import { Sheet } from '../ui/sheet.tsx'
import type { CandidateResult_EdgeFragment } from './candidate-result.generated.ts'
import { AVAILABILITY_WORDS, EXPERIENCE_WORDS } from './card-words.ts'
import { CertificateLine } from './certificate-line.tsx'
import classes from './compare-window.module.css'
import { EvidenceMark } from './evidence-mark.tsx'
import { PlaceLine } from './place-line.tsx'

interface CompareWindowProps {
  edges: readonly CandidateResult_EdgeFragment[]
  onClose: () => void
}

/** Two to four cards side by side, in the page only: nothing is kept, printed or sent. */
export const CompareWindow = ({ edges, onClose }: CompareWindowProps) => {
  const { t } = useLingui()
  const rows: [string, (edge: CandidateResult_EdgeFragment) => React.ReactNode][] = [
    [t`Pekerjaan dan keahlian`, ({ node }) => node.headline],
    [t`Bisa mulai`, ({ node }) => t(AVAILABILITY_WORDS[node.availability])],
    [t`Pengalaman`, ({ node }) => t(EXPERIENCE_WORDS[node.experience])],
    [
      t`Wilayah kerja`,
      (edge) => (
        <PlaceLine region={edge.node.region} distanceKm={edge.distanceKm} covered={edge.coveredRegion} />
      ),
    ],
    [
      t`Sertifikat kompetensi`,
      ({ node }) =>
        node.certificates.length > 0
          ? node.certificates.map(({ scheme, validUntil }) => (
              <CertificateLine key={scheme.code} name={scheme.name} validUntil={validUntil} />
            ))
          : t`belum ada`,
    ],
    [
      t`Keahlian dan buktinya`,
      ({ node }) => (
        <ul className={classes['skills']}>
          {node.skills.map(({ skill, evidence }) => (
            <li key={skill.code}>
              {skill.name}
              {evidence.map((kind) => (
                <EvidenceMark key={kind} evidence={kind} />
              ))}
            </li>
          ))}
        </ul>
      ),
    ],
    [t`Cocok karena`, (edge) => edge.reasons.map((reason) => reason.text).join('; ')],
  ]
  return (
    <Sheet title={t`Bandingkan`} closeLabel={t`Tutup`} onClose={onClose}>
      <div className={classes['scroll']}>
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t`Hal yang dibandingkan`}</span>
              </th>
              {edges.map(({ node }) => (
                <th key={node.id} scope="col">
                  <span className={classes['who']}>
                    <Kawung name={node.codeName} size={36} />
                    {node.codeName}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([title, cell]) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                {edges.map((edge) => (
                  <td key={edge.node.id}>{cell(edge)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  )
}
