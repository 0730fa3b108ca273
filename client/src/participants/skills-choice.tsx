import { useQuery } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import { SKILL_GROUPS, type SkillGroup } from '@titian/shared/vocabulary/skill-group.ts'
import { useState } from 'react'
import { AppliedChip } from '../ui/chip.tsx'
import sheet from './fact-sheet.module.css'
import { type Choice, FindChoice } from './find-choice.tsx'
import { FindTradeSkillsDocument } from './record-training.generated.ts'

interface SkillsChoiceProps {
  /** What the chosen skills are. */
  title: string
  skills: readonly Choice[]
  error: string | undefined
  onChange: (skills: readonly Choice[]) => void
}

/** Languages and licences have fields of their own. */
const OF_A_TRADE: SkillGroup[] = SKILL_GROUPS.filter((group) => group !== 'LANGUAGE' && group !== 'LICENCE')

/** Skills of a trade, found by a part of their name and added one by one. */
export const SkillsChoice = ({ title, skills, error, onChange }: SkillsChoiceProps) => {
  const { t } = useLingui()
  const [search, setSearch] = useState('')
  const variables = { search: search.trim(), groups: OF_A_TRADE }
  const { data, previousData } = useQuery(FindTradeSkillsDocument, { variables })
  const found = (data ?? previousData)?.skills.edges.map(({ node }) => node) ?? []
  return (
    <fieldset className={sheet['group']}>
      <legend>{title}</legend>
      <FindChoice
        findLabel={t`Cari keterampilan`}
        label={t`Tambah`}
        none={t`Pilih`}
        search={search}
        found={found.filter(({ code }) => !skills.some((skill) => skill.code === code))}
        value={null}
        error={error}
        onSearch={setSearch}
        onChange={(skill) => skill && onChange([...skills, skill])}
        {...(data?.skills.edges.length === 0 && { hint: t`Tidak ada keterampilan dengan nama ini.` })}
      />
      {skills.length > 0 && (
        <div className={sheet['chips']}>
          {skills.map(({ code, name }) => (
            <AppliedChip
              key={code}
              removeLabel={t`Hapus ${name}`}
              onRemove={() => onChange(skills.filter((skill) => skill.code !== code))}
            >
              {name}
            </AppliedChip>
          ))}
        </div>
      )}
    </fieldset>
  )
}
