import { fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { answering, drawForm, save, settle } from './form.fixture.tsx'
import { RecordWorkProfileDocument, WorkVocabularyDocument } from './record-work-profile.generated.ts'
import { RecordWorkProfile } from './record-work-profile.tsx'
import type { Work } from './work-draft.ts'

const entry = (code: string, name: string) => ({
  __typename: 'Skill' as const,
  id: `skl_${code}`,
  code,
  name,
})
const work: Work = {
  __typename: 'WorkProfile',
  version: 5,
  experienceMonths: 24,
  education: 'VOCATIONAL_SECONDARY',
  workingHours: ['DAY'],
  occupation: { __typename: 'Occupation', id: 'occ_1', code: '7212-welder', name: 'Tukang las' },
  skills: [
    { __typename: 'WorkSkill', evidence: 'EXPERIENCE', skill: entry('weld-smaw', 'Las SMAW') },
    { __typename: 'WorkSkill', evidence: 'ASSESSED', skill: entry('weld-3g', 'Las 3G') },
  ],
  languages: [entry('lang-jv', 'Bahasa Jawa')],
  licences: [],
  wantedRegions: [{ __typename: 'Region', id: 'reg_1', code: '32', name: 'Jawa Barat' }],
  availability: null,
}

const connection = (...nodes: ReturnType<typeof entry>[]) => ({
  __typename: 'SkillConnection',
  edges: nodes.map((node) => ({ __typename: 'SkillEdge', node })),
})

const vocabulary = {
  request: { query: WorkVocabularyDocument },
  result: {
    data: {
      languages: connection(entry('lang-id', 'Bahasa Indonesia'), entry('lang-jv', 'Bahasa Jawa')),
      licences: connection(entry('lic-sim-c', 'SIM C')),
    },
  },
}

const input = {
  participant: 'prt_1',
  occupation: '7212-welder',
  experienceMonths: 24,
  education: 'VOCATIONAL_SECONDARY',
  languages: ['lang-jv', 'lang-id'],
  licences: ['lic-sim-c'],
  workingHours: ['DAY', 'SHIFT'],
  wantedRegions: ['32'],
  skills: [{ skill: 'weld-3g', evidence: 'ASSESSED' }],
  expectedVersion: 5,
}

it('what was ticked is added, what was taken off goes, and a review stays for who may not review', async () => {
  const onRecorded = vi.fn()
  drawForm(
    <RecordWorkProfile
      participantId="prt_1"
      work={work}
      provinces={[]}
      mayReview={false}
      onClose={vi.fn()}
      onRecorded={onRecorded}
    />,
    [vocabulary, answering(RecordWorkProfileDocument, 'recordWorkProfile', input)],
  )
  await settle()
  for (const label of ['Bahasa Indonesia', 'SIM C', 'Sif bergantian'])
    fireEvent.click(screen.getByLabelText(label))
  fireEvent.click(screen.getByLabelText('Hapus Las SMAW'))
  expect(screen.queryByLabelText('Hapus Las 3G')).toBe(null)
  await save()
  expect(onRecorded).toHaveBeenCalledOnce()
})
