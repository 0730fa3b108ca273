import { Trans } from '@lingui/react/macro'
import { LEGAL_STAGE_WORDS } from '@titian/shared/participants/legal-stage.ts'
import { dayText } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { Badge } from '../../ui/badge.tsx'
import { Kawung } from '../../ui/kawung.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import type { ParticipantFileQuery } from './file-page.generated.ts'
import classes from './file-page.module.css'

type Person = NonNullable<ParticipantFileQuery['participant']>

const Lead = ({ person }: { person: Person }) => {
  const language = currentLanguage()
  const { registerNumber, identity, custody } = person
  const age = identity?.age
  const region = identity?.returnRegion?.name
  const release = custody?.expectedRelease
  const day = release ? dayText(language, release.on) : ''
  const asOf = release ? dayText(language, release.asOfOn) : ''
  const parts = [
    registerNumber && <Trans key="register">Reg. {registerNumber}</Trans>,
    typeof age === 'number' && <Trans key="age">{age} tahun</Trans>,
    region && <Trans key="region">kembali ke {region}</Trans>,
    release && (
      <Trans key="release">
        perkiraan pulang {day}, per {asOf}
      </Trans>
    ),
  ].filter(Boolean)
  return parts.map((part, at) => [at > 0 && ' · ', part])
}

/** Whose file it is, and when they are expected home; what the reader may not know is left out. */
export const FileHead = ({ person }: { person: Person }) => {
  const { id, identity, custody } = person
  return (
    <div className={classes['head']}>
      <Kawung name={id} />
      <PageHeader
        title={identity?.fullName ?? <Trans>Nama tidak terbuka</Trans>}
        lead={<Lead person={person} />}
        acts={
          custody && (
            <Badge>
              <Trans>Tahap hukum: {LEGAL_STAGE_WORDS[custody.legalStage][currentLanguage()]}</Trans>
            </Badge>
          )
        }
      />
    </div>
  )
}
