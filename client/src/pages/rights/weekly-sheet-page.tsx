import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconPrinter from '@tabler/icons-react/icons/IconPrinter'
import { getRouteApi } from '@tanstack/react-router'
import { QuestionSlip } from '../../introductions/question-slip.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import classes from './weekly-sheet-page.module.css'

const route = getRouteApi('/signed-in/lembar-mingguan')

/** The week's questions, a slip for each person; what comes back on paper is written down beside it. */
const WeeklySheetPage = () => {
  const { t } = useLingui()
  const { answer } = route.useLoaderData()
  const { data } = useReadQuery(answer)
  const requests = data.introductionRequests
  return (
    <div className={classes['page']}>
      <div className={classes['head']}>
        <PageHeader
          title={<Trans>Lembar mingguan</Trans>}
          lead={<Trans>Satu lembar untuk satu orang. Jangan tunjukkan lembar orang lain.</Trans>}
          acts={
            requests.length > 0 && (
              <Button
                variant="primary"
                icon={<IconPrinter size={20} stroke={1.8} aria-hidden />}
                onClick={() => print()}
              >
                <Trans>Cetak</Trans>
              </Button>
            )
          }
        />
      </div>
      {requests.length === 0 ? (
        <EmptyState title={t`Tidak ada yang menunggu jawaban`}>
          <Trans>Kalau ada perusahaan yang ingin bertemu seseorang, pertanyaannya muncul di sini.</Trans>
        </EmptyState>
      ) : (
        requests.map((request) => (
          <QuestionSlip
            key={request.id}
            request={request}
            name={request.participant?.identity?.fullName ?? t`Peserta`}
            registerNumber={request.participant?.registerNumber ?? ''}
          />
        ))
      )}
    </div>
  )
}

export default WeeklySheetPage
