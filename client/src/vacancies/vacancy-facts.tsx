import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Tag } from '../ui/badge.tsx'
import { Card } from '../ui/card.tsx'
import type { VacancyFacts_VacancyFragment } from './vacancy-facts.generated.ts'
import classes from './vacancy-facts.module.css'
import {
  KIND_WORDS,
  LEAST_EDUCATION_WORDS,
  LEAST_EXPERIENCE_WORDS,
  SEX_WORDS,
  WORKING_HOURS_WORDS,
} from './vacancy-words.ts'

type Report = NonNullable<VacancyFacts_VacancyFragment['nationalReport']>

const Fact = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <div className={classes['fact']}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** What a vacancy asks for, as its matches read it. */
export const VacancyFacts = ({ vacancy }: { vacancy: VacancyFacts_VacancyFragment }) => {
  const { t } = useLingui()
  const { education, experience, workingHours, skills } = vacancy
  return (
    <Card className={classes['card']}>
      <h2 className={classes['title']}>
        <Trans>Yang dicari</Trans>
      </h2>
      <dl className={classes['facts']}>
        <Fact name={t`Pekerjaan`}>{vacancy.occupation.name}</Fact>
        <Fact name={t`Keterampilan`}>
          {skills.length === 0 ? (
            <Trans>tidak disyaratkan</Trans>
          ) : (
            <ul className={classes['tags']}>
              {skills.map((skill) => (
                <li key={skill.code}>
                  <Tag match={skill.group === 'LICENCE'}>
                    {skill.group === 'LICENCE' ? <Trans>wajib: {skill.name}</Trans> : skill.name}
                  </Tag>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t`Pengalaman`}>
          {experience ? t(LEAST_EXPERIENCE_WORDS[experience]) : <Trans>tidak disyaratkan</Trans>}
        </Fact>
        <Fact name={t`Pendidikan`}>
          {education ? t(LEAST_EDUCATION_WORDS[education]) : <Trans>tidak disyaratkan</Trans>}
        </Fact>
        <Fact name={t`Jam kerja`}>
          {workingHours.length === 0 ? (
            <Trans>bisa diatur bersama</Trans>
          ) : (
            workingHours.map((hours) => t(WORKING_HOURS_WORDS[hours])).join(', ')
          )}
        </Fact>
        <Fact name={t`Hubungan kerja`}>{t(KIND_WORDS[vacancy.employmentKind])}</Fact>
        <Fact name={t`Ditulis`}>{dayText(currentLanguage(), vacancy.postedOn)}</Fact>
      </dl>
      {vacancy.nationalReport && <ReportFacts report={vacancy.nationalReport} />}
    </Card>
  )
}

/** What was written for the national report; beneath it stands what it is not used for. */
const ReportFacts = ({ report }: { report: Report }) => {
  const { t } = useLingui()
  const { reportNumber, ageFrom, ageTo, sex, domicile } = report
  const facts: [string, string][] = []
  if (reportNumber) facts.push([t`Nomor lapor`, reportNumber])
  if (ageFrom !== null && ageTo !== null) facts.push([t`Umur`, t`${ageFrom} sampai ${ageTo}`])
  else if (ageFrom !== null) facts.push([t`Umur`, t`mulai ${ageFrom}`])
  else if (ageTo !== null) facts.push([t`Umur`, t`sampai ${ageTo}`])
  if (sex) facts.push([t`Jenis kelamin`, t(SEX_WORDS[sex])])
  if (domicile) facts.push([t`Domisili`, domicile.name])
  return (
    <div className={classes['report']}>
      <h3 className={classes['small']}>
        <Trans>Untuk wajib lapor lowongan</Trans>
      </h3>
      {facts.length > 0 && (
        <dl className={classes['facts']}>
          {facts.map(([name, value]) => (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ))}
        </dl>
      )}
      <p className={classes['note']}>
        <Trans>Umur, jenis kelamin, dan domisili tidak dipakai untuk mencocokkan.</Trans>
      </p>
    </div>
  )
}
