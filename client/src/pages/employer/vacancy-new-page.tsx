import { useMutation, useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { todayInJakarta } from '../../languages/day-text.ts'
import { currentLanguage } from '../../languages/language.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Select } from '../../ui/select.tsx'
import { showToast } from '../../ui/toast.tsx'
import { draftLike } from '../../vacancies/draft-of-vacancy.ts'
import { forgetDraft, keepDraft, keptDraft } from '../../vacancies/kept-draft.ts'
import { MatchRules } from '../../vacancies/match-rules.tsx'
import { PostVacancyDocument } from '../../vacancies/vacancy-acts.generated.ts'
import { emptyDraft, type inputOf, type VacancyDraft } from '../../vacancies/vacancy-draft.ts'
import { VacancyForm } from '../../vacancies/vacancy-form.tsx'
import { refusalsOf } from './refusals-of.ts'
import classes from './vacancies-page.module.css'

const route = getRouteApi('/signed-in/lowongan/baru')

/** Writes a vacancy, from nothing, from a former one, or on from what was being written. */
const VacancyNewPage = () => {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { answer } = route.useLoaderData()
  const { data } = useReadQuery(answer)
  const today = todayInJakarta(new Date())
  const [draft, setDraft] = useState<VacancyDraft>(() => keptDraft() ?? emptyDraft(today))
  const [post] = useMutation(PostVacancyDocument)
  // The same key until something is changed: pressing again after a lost connection writes no second vacancy.
  const idempotencyKey = useRef(crypto.randomUUID())
  const former = data.vacancies.edges.map(({ node }) => node)
  const change = (next: VacancyDraft) => {
    idempotencyKey.current = crypto.randomUUID()
    keepDraft(next)
    setDraft(next)
  }
  const save = async (content: ReturnType<typeof inputOf>) => {
    const { data: saved } = await post({
      variables: { input: { content, idempotencyKey: idempotencyKey.current } },
    })
    const payload = saved?.postVacancy
    if (!payload?.vacancy) return refusalsOf(payload?.errors ?? [])
    forgetDraft()
    showToast(t`Lowongan dibuka.`)
    await navigate({ to: '/lowongan/$vacancyId', params: { vacancyId: payload.vacancy.id } })
    return []
  }
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Tulis lowongan</Trans>}
        lead={
          <Trans>Isiannya sama dengan laporan lowongan nasional. Yang Anda ketik tersimpan di tab ini.</Trans>
        }
      />
      <div className={classes['writing']}>
        <div className={classes['written']}>
          {former.length > 0 && (
            <Select
              label={t`Mulai dari`}
              value=""
              options={[
                { value: '', label: t`isian kosong, atau pilih lowongan terdahulu` },
                ...former.map(({ id, title }) => ({ value: id, label: title })),
              ]}
              onChange={(event) => {
                const chosen = former.find(({ id }) => id === event.target.value)
                if (chosen) change(draftLike(chosen, currentLanguage(), today))
              }}
            />
          )}
          <VacancyForm
            draft={draft}
            onChange={change}
            save={save}
            saveWords={<Trans>Buka lowongan</Trans>}
            onCancel={() => {
              forgetDraft()
              void navigate({ to: '/lowongan' })
            }}
          />
        </div>
        <aside className={classes['rules']}>
          <MatchRules />
        </aside>
      </div>
    </div>
  )
}

export default VacancyNewPage
