import { Trans, useLingui } from '@lingui/react/macro'
import IconCalendar from '@tabler/icons-react/icons/IconCalendar'
import IconMapPin from '@tabler/icons-react/icons/IconMapPin'
import type { ReactNode } from 'react'
import { Tag } from '../ui/badge.tsx'
import { Kawung } from '../ui/kawung.tsx'
import { AVAILABILITY_WORDS, EXPERIENCE_WORDS } from './card-words.ts'
import { CertificateLine } from './certificate-line.tsx'
import type { MatchCard_CandidateFragment } from './match-card.generated.ts'
import classes from './match-card.module.css'
import { PlaceLine } from './place-line.tsx'
import { inSentence } from './result-reasons.tsx'

interface MatchCardProps {
  candidate: MatchCard_CandidateFragment
  reasons: readonly { kind: string; text: string }[]
  distanceKm?: number | null
  covered?: { name: string } | null
  /** Wraps the headline in a link to the candidate; the place in the page decides where that leads. */
  link: (headline: ReactNode) => ReactNode
  /** What may be done: the star, a request. */
  acts?: ReactNode
}

const TAGS = 3
const REASONS = 4

/** A candidate beside a vacancy: what can be known, why they fit, and what may be done next. */
export const MatchCard = ({ candidate, reasons, distanceKm, covered, link, acts }: MatchCardProps) => {
  const { t } = useLingui()
  const certificate = candidate.certificates[0]
  const fits = (name: string) => reasons.some(({ kind, text }) => kind === 'SKILL' && text.startsWith(name))
  const skills = candidate.skills
    .map(({ skill }) => ({ ...skill, match: fits(skill.name) }))
    .toSorted((one, other) => Number(other.match) - Number(one.match))
  return (
    <article className={classes['card']} data-candidate={candidate.id}>
      <Kawung name={candidate.codeName} />
      <div className={classes['who']}>
        <h2 className={classes['headline']}>{link(candidate.headline)}</h2>
        <p className={classes['name']}>
          <b>{candidate.codeName}</b> <span aria-hidden>·</span> {t(EXPERIENCE_WORDS[candidate.experience])}
        </p>
        <p className={classes['facts']}>
          <span className={classes['fact']}>
            <IconMapPin size={17} stroke={1.6} aria-hidden />
            <span>
              <PlaceLine
                region={candidate.region}
                distanceKm={distanceKm ?? null}
                covered={covered ?? null}
              />
            </span>
          </span>
          <span className={classes['fact']}>
            <IconCalendar size={17} stroke={1.6} aria-hidden />
            <span>
              <Trans>Bisa mulai</Trans> <b>{t(AVAILABILITY_WORDS[candidate.availability])}</b>
            </span>
          </span>
        </p>
        {certificate && (
          <p className={classes['certificate']}>
            <CertificateLine name={certificate.scheme.name} validUntil={certificate.validUntil} />
          </p>
        )}
        <ul className={classes['tags']} aria-label={t`Keahlian`}>
          {skills.slice(0, TAGS).map((skill) => (
            <li key={skill.code}>
              <Tag match={skill.match}>{skill.name}</Tag>
            </li>
          ))}
          {skills.length > TAGS && (
            <li>
              <Tag>
                +{skills.length - TAGS}
                <span className="visually-hidden">
                  {' '}
                  <Trans>keahlian lain</Trans>
                </span>
              </Tag>
            </li>
          )}
        </ul>
        <p className={classes['because']}>
          <b>
            <Trans>Cocok karena</Trans>
          </b>{' '}
          {reasons
            .slice(0, REASONS)
            .map(({ text }) => inSentence(text))
            .join('; ')}
        </p>
      </div>
      {acts && <div className={classes['acts']}>{acts}</div>}
    </article>
  )
}
