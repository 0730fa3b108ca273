import { Trans, useLingui } from '@lingui/react/macro'
import IconBriefcase from '@tabler/icons-react/icons/IconBriefcase'
import IconCalendar from '@tabler/icons-react/icons/IconCalendar'
import IconClock from '@tabler/icons-react/icons/IconClock'
import IconLanguage from '@tabler/icons-react/icons/IconLanguage'
import IconMapPin from '@tabler/icons-react/icons/IconMapPin'
import IconSchool from '@tabler/icons-react/icons/IconSchool'
import type { ReactNode } from 'react'
import type { CandidateDetail_CandidateFragment } from './candidate-detail.generated.ts'
import classes from './candidate-facts.module.css'
import { AVAILABILITY_WORDS, EDUCATION_WORDS, EXPERIENCE_WORDS, HOURS_WORDS } from './card-words.ts'
import { PlaceLine } from './place-line.tsx'

/** The short facts of a card, six in a grid. What a card does not say is left out, not marked as missing. */
export const CandidateFacts = ({ candidate }: { candidate: CandidateDetail_CandidateFragment }) => {
  const { t, i18n } = useLingui()
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(i18n.locale) + text.slice(1)
  const hours = candidate.workingHours.map((one) => t(HOURS_WORDS[one])).join(', ')
  const licences = candidate.licences.map((one) => one.name).join(', ')
  const facts: [ReactNode, ReactNode, ReactNode][] = [
    [
      <IconCalendar key="icon" size={18} stroke={1.6} />,
      <Trans key="label">Bisa mulai</Trans>,
      t(AVAILABILITY_WORDS[candidate.availability]),
    ],
    [
      <IconMapPin key="icon" size={18} stroke={1.6} />,
      <Trans key="label">Wilayah kerja</Trans>,
      <PlaceLine key="value" region={candidate.region} />,
    ],
    [
      <IconBriefcase key="icon" size={18} stroke={1.6} />,
      <Trans key="label">Pengalaman</Trans>,
      t(EXPERIENCE_WORDS[candidate.experience]),
    ],
    [
      <IconSchool key="icon" size={18} stroke={1.6} />,
      <Trans key="label">Pendidikan</Trans>,
      candidate.education && t(EDUCATION_WORDS[candidate.education]),
    ],
    [
      <IconLanguage key="icon" size={18} stroke={1.6} />,
      <Trans key="label">Bahasa</Trans>,
      candidate.languages.map((one) => one.name).join(', '),
    ],
    [
      <IconClock key="icon" size={18} stroke={1.6} />,
      <Trans key="label">Jam kerja, SIM</Trans>,
      [capital(hours), licences].filter(Boolean).join('; '),
    ],
  ]
  return (
    <section className={classes['facts']}>
      <h2 className={classes['title']}>
        <Trans>Ringkas</Trans>
      </h2>
      <dl className={classes['grid']}>
        {facts
          .filter(([, , value]) => value)
          .map(([icon, label, value], place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the six facts have fixed places
            <div key={place} className={classes['fact']}>
              <dt>
                <span aria-hidden>{icon}</span>
                {label}
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
