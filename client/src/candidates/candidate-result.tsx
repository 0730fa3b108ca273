import { Trans, useLingui } from '@lingui/react/macro'
import IconCalendar from '@tabler/icons-react/icons/IconCalendar'
import IconMapPin from '@tabler/icons-react/icons/IconMapPin'
import { Link } from '@tanstack/react-router'
import { memo, type ReactNode } from 'react'
import { Tag } from '../ui/badge.tsx'
import { buttonClass } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Kawung } from '../ui/kawung.tsx'
import type { CandidateResult_EdgeFragment } from './candidate-result.generated.ts'
import classes from './candidate-result.module.css'
import { AVAILABILITY_WORDS, EXPERIENCE_WORDS } from './card-words.ts'
import { CertificateLine } from './certificate-line.tsx'
import { PlaceLine } from './place-line.tsx'
import end from './result-end.module.css'
import { ResultReasons } from './result-reasons.tsx'

interface CandidateResultProps {
  edge: CandidateResult_EdgeFragment
  /** Codes of the skills that were asked for: their tags are in the colour of a match. */
  wanted: ReadonlySet<string>
  selected: boolean
  selectable: boolean
  onSelect: (id: string) => void
  /** What can be done with a card beside opening it. */
  act: (candidate: CandidateResult_EdgeFragment['node']) => ReactNode
}

const TAGS = 3

/** Whether a skill is why the card is here; the reason begins with its name. */
const isReason = (reasons: CandidateResult_EdgeFragment['reasons'], name: string): boolean =>
  reasons.some((reason) => reason.kind === 'SKILL' && reason.text.startsWith(name))

/** One card of the list: what can be known, and why it is here. */
export const CandidateResult = memo(
  ({ edge, wanted, selected, selectable, onSelect, act }: CandidateResultProps) => {
    const { t } = useLingui()
    const { node } = edge
    const skills = node.skills
      .map(({ skill }) => ({ ...skill, match: wanted.has(skill.code) || isReason(edge.reasons, skill.name) }))
      .sort((one, other) => Number(other.match) - Number(one.match))
    const certificate = node.certificates[0]
    const link = { to: '/kandidat/$candidateId', params: { candidateId: node.id }, search: true } as const
    return (
      <article
        className={`${classes['card']} ${selected ? classes['selected'] : ''}`}
        data-candidate={node.id}
      >
        <div className={classes['select']}>
          <Checkbox
            label={t`Pilih ${node.codeName}`}
            hideLabel
            checked={selected}
            disabled={!selected && !selectable}
            onChange={() => onSelect(node.id)}
          />
        </div>
        <Kawung name={node.codeName} />
        <div className={classes['who']}>
          <h2 className={classes['headline']}>
            <Link {...link} className={classes['open']} data-open>
              {node.headline}
            </Link>
          </h2>
          <p className={classes['name']}>
            <b>{node.codeName}</b> <span aria-hidden>·</span> {t(EXPERIENCE_WORDS[node.experience])}
          </p>
        </div>
        <div className={classes['facts']}>
          <p className={classes['fact']}>
            <IconMapPin size={17} stroke={1.6} aria-hidden />
            <span className={classes['wide']}>
              <PlaceLine region={node.region} distanceKm={edge.distanceKm} covered={edge.coveredRegion} />
            </span>
            <span className={classes['narrow']}>
              <PlaceLine
                region={node.region}
                distanceKm={edge.distanceKm}
                covered={edge.coveredRegion}
                short
              />
            </span>
          </p>
          <p className={`${classes['fact']} ${classes['start']}`}>
            <IconCalendar size={17} stroke={1.6} aria-hidden />
            {t(AVAILABILITY_WORDS[node.availability])}
          </p>
          {certificate && (
            <div className={classes['certificate']}>
              <span className={classes['wide']}>
                <CertificateLine name={certificate.scheme.name} validUntil={certificate.validUntil} />
              </span>
              <span className={classes['narrow']}>
                <CertificateLine name={certificate.scheme.name} validUntil={certificate.validUntil} short />
              </span>
            </div>
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
        </div>
        <ResultReasons reasons={edge.reasons} />
        <div className={end['end']}>
          <p className={end['label']}>
            <Trans>Bisa mulai</Trans>
          </p>
          <p className={end['value']}>{t(AVAILABILITY_WORDS[node.availability])}</p>
          {act(node)}
          <Link
            {...link}
            className={buttonClass({ variant: 'outline', size: 'small' })}
            tabIndex={-1}
            aria-hidden
          >
            <Trans>Lihat</Trans>
          </Link>
        </div>
      </article>
    )
  },
)
