import { useMutation, useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { NotAvailable } from '../../candidates/not-available.tsx'
import { currentLanguage } from '../../languages/language.ts'
import { buttonClass } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { showToast } from '../../ui/toast.tsx'
import { draftOfVacancy } from '../../vacancies/draft-of-vacancy.ts'
import { MatchRules } from '../../vacancies/match-rules.tsx'
import { AmendVacancyDocument } from '../../vacancies/vacancy-acts.generated.ts'
import type { VacancyContent_VacancyFragment } from '../../vacancies/vacancy-content.generated.ts'
import type { inputOf } from '../../vacancies/vacancy-draft.ts'
import { VacancyForm } from '../../vacancies/vacancy-form.tsx'
import { refusalsOf } from './refusals-of.ts'
import classes from './vacancies-page.module.css'

const route = getRouteApi('/signed-in/lowongan/$vacancyId/ubah')

/** Changes a vacancy that is not closed. */
const VacancyAmendPage = () => {
  const { answer } = route.useLoaderData()
  const { data } = useReadQuery(answer)
  const vacancy = data.vacancy
  if (!vacancy?.viewerCanManage || vacancy.state === 'CLOSED')
    return (
      <NotAvailable
        acts={
          <Link to="/lowongan" className={buttonClass({ variant: 'secondary' })}>
            <Trans>Ke daftar lowongan</Trans>
          </Link>
        }
      />
    )
  return <AmendForm key={vacancy.id} vacancy={vacancy} />
}

const AmendForm = ({ vacancy }: { vacancy: VacancyContent_VacancyFragment }) => {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(() => draftOfVacancy(vacancy, currentLanguage()))
  const [version, setVersion] = useState(vacancy.version)
  const [amend] = useMutation(AmendVacancyDocument)
  const back = () => navigate({ to: '/lowongan/$vacancyId', params: { vacancyId: vacancy.id } })
  const save = async (content: ReturnType<typeof inputOf>) => {
    const { data } = await amend({
      variables: { input: { vacancy: vacancy.id, expectedVersion: version, content } },
    })
    const payload = data?.amendVacancy
    const errors = payload?.errors ?? []
    if (errors.length === 0) {
      showToast(t`Perubahan tersimpan.`)
      await back()
      return []
    }
    // Somebody else was first. What was typed stays; the next press means it, with their change in sight.
    if (payload?.vacancy && errors.some(({ __typename }) => __typename === 'VersionConflict')) {
      setVersion(payload.vacancy.version)
      const { title, places, openUntilOn } = payload.vacancy
      return [
        {
          message: t`Rekan Anda baru saja mengubah lowongan ini (sekarang: ${title}, ${places} posisi, sampai ${openUntilOn}). Isian Anda tetap di sini. Simpan lagi jika isian Anda yang berlaku.`,
          field: null,
        },
      ]
    }
    return refusalsOf(errors)
  }
  return (
    <div className={classes['page']}>
      <PageHeader title={<Trans>Ubah lowongan</Trans>} lead={vacancy.title} />
      <div className={classes['writing']}>
        <VacancyForm
          draft={draft}
          onChange={setDraft}
          save={save}
          saveWords={<Trans>Simpan perubahan</Trans>}
          onCancel={() => void back()}
        />
        <aside className={classes['rules']}>
          <MatchRules />
        </aside>
      </div>
    </div>
  )
}

export default VacancyAmendPage
