import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { FunnelChart } from './funnel-chart.tsx'
import type { FunnelStages_StageFragment } from './funnel-stages.generated.ts'
import { FunnelTable } from './funnel-table.tsx'
import { StageTiles } from './stage-tiles.tsx'

beforeAll(() => i18n.loadAndActivate({ locale: 'id', messages: {} }))

const stage = (
  kind: FunnelStages_StageFragment['stage'],
  reachedCount: number | null,
  medianDays: number | null,
): FunnelStages_StageFragment => ({
  __typename: 'FunnelStage',
  stage: kind,
  reachedCount,
  isSuppressed: reachedCount === null,
  share: reachedCount === null ? null : reachedCount / 1240,
  medianDays,
})

const stages = [stage('ADMITTED', 1240, 0), stage('ASSESSED', 930, 24), stage('PLACED', null, null)]
const show = (element: React.ReactNode) => render(<I18nProvider i18n={i18n}>{element}</I18nProvider>)

describe('the funnel’s numbers', () => {
  it('stand as people, share and days', () => {
    show(<FunnelTable stages={stages} />)
    const cells = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
    )
    expect(cells[1]).toEqual(['Dinilai', '930', '75 %', '24'])
  })

  it('say where one is hidden, and show no number in its place', () => {
    show(<FunnelTable stages={stages} />)
    const hidden = document.querySelectorAll('tbody tr')[2]
    expect(hidden?.textContent).toMatch(/^Ditempatkandisamarkan/)
    expect(hidden?.textContent).not.toMatch(/\d/)
  })

  it('each open their definition', () => {
    const onDefine = vi.fn()
    show(<StageTiles stages={stages} onDefine={onDefine} />)
    const buttons = screen.getAllByRole('button')
    expect(buttons).toHaveLength(3)
    for (const button of buttons) fireEvent.click(button)
    expect(onDefine).toHaveBeenCalledTimes(3)
  })

  it('are in the picture too, with those who have not gone on', () => {
    show(<FunnelChart stages={stages} />)
    const texts = [...document.querySelectorAll('text')].map((text) => text.textContent)
    expect(texts).toContain('1.240orang')
    expect(texts.some((text) => text?.startsWith('310'))).toBe(true)
    expect(document.querySelectorAll('rect[stroke-dasharray], rect[fill^="url"]')).toHaveLength(1)
  })
})
