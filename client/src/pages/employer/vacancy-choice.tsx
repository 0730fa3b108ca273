import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconBriefcase from '@tabler/icons-react/icons/IconBriefcase'
import { Link } from '@tanstack/react-router'
import type { SearchQuestion } from '../../candidates/search-question.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { askedFor } from './asked-for.ts'
import { VacancyChoiceDocument } from './vacancy-choice.generated.ts'
import classes from './vacancy-choice.module.css'

interface VacancyChoiceProps {
  question: SearchQuestion
  onAsk: (question: SearchQuestion) => void
}

/** For which of the own open vacancies is searched: the filters start with what it asks, and stay free to change. */
export const VacancyChoice = ({ question, onAsk }: VacancyChoiceProps) => {
  const { t } = useLingui()
  const { data } = useQuery(VacancyChoiceDocument, { fetchPolicy: 'cache-and-network' })
  const vacancies = data?.vacancies.edges.map(({ node }) => node) ?? []
  if (data && vacancies.length === 0)
    return (
      <Link to="/lowongan/baru" className={`${buttonClass({ variant: 'subtle' })} ${classes['choice']}`}>
        <Trans>Tulis lowongan</Trans>
      </Link>
    )
  return (
    <div className={classes['choice']}>
      <Select
        label={t`Untuk lowongan`}
        hideLabel
        icon={<IconBriefcase size={19} stroke={1.7} aria-hidden />}
        value={vacancies.some(({ id }) => id === question.lowongan) ? question.lowongan : ''}
        options={[
          { value: '', label: t`Tanpa lowongan tertentu` },
          ...vacancies.map(({ id, title, places }) => ({
            value: id,
            label: t`Untuk ${title}, ${places} posisi`,
          })),
        ]}
        onChange={({ target }) =>
          onAsk(
            askedFor(
              question,
              vacancies.find(({ id }) => id === target.value),
            ),
          )
        }
      />
    </div>
  )
}
