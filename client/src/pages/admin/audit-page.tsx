import { useApolloClient, useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { AuditList } from '../../audit/audit-list.tsx'
import { type AuditQuestion, readAuditQuestion } from '../../audit/audit-question.ts'
import type { AuditRow_EntryFragment } from '../../audit/audit-row.generated.ts'
import { OpenedFileRecords, OwnOpenedFiles } from '../../audit/opened-file-list.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { auditVariables } from './audit-loader.ts'
import { AuditPageDocument, type AuditPageQuery } from './audit-page.generated.ts'
import classes from './list-page.module.css'
import { useAsked } from './use-asked.ts'
import { useSearchText } from './use-search-text.ts'

const route = getRouteApi('/signed-in/jejak')

type Log = NonNullable<AuditPageQuery['auditEntries']>

/** The log from its latest entry, and what was asked for after that. */
const Entries = ({ log, question }: { log: Log; question: AuditQuestion }) => {
  const { t } = useLingui()
  const client = useApolloClient()
  const [more, setMore] = useState<readonly AuditRow_EntryFragment[]>([])
  const [next, setNext] = useState(log.pageInfo.hasNextPage ? log.pageInfo.endCursor : null)
  const [isBusy, setBusy] = useState(false)
  const entries = [...log.edges.map(({ node }) => node), ...more]
  const show = async () => {
    setBusy(true)
    const { data } = await client
      .query({
        query: AuditPageDocument,
        variables: { ...auditVariables(question), after: next },
        fetchPolicy: 'no-cache',
      })
      .finally(() => setBusy(false))
    const page = data?.auditEntries
    setMore([...more, ...(page?.edges.map(({ node }) => node) ?? [])])
    setNext(page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null)
  }
  if (entries.length === 0)
    return (
      <EmptyState title={t`Tidak ada catatan yang cocok`}>
        <Trans>Ubah hari, atau kosongkan kolom peserta.</Trans>
      </EmptyState>
    )
  return (
    <>
      <AuditList entries={entries} />
      {next && <ShowMore label={t`Tampilkan yang lebih lama`} busy={isBusy} onShow={() => void show()} />}
    </>
  )
}

const Filters = ({ question, ask }: { question: AuditQuestion; ask: (next: AuditQuestion) => void }) => {
  const { t } = useLingui()
  const [text, setText] = useSearchText(question.tentang ?? '', (tentang) => ask({ ...question, tentang }))
  return (
    <div className={classes['filters']}>
      <TextField
        label={t`Tentang peserta`}
        aside={t`nomor ptc_`}
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <TextField
        type="date"
        label={t`Dari`}
        aside={t`hh/bb/tttt`}
        value={question.dari ?? ''}
        onChange={(event) => ask({ ...question, dari: event.target.value })}
      />
      <TextField
        type="date"
        label={t`Sampai`}
        aside={t`hh/bb/tttt`}
        value={question.sampai ?? ''}
        onChange={(event) => ask({ ...question, sampai: event.target.value })}
      />
      <Checkbox
        label={<Trans>Hanya perubahan</Trans>}
        checked={question.perubahan === true}
        onChange={(event) => ask({ ...question, perubahan: event.target.checked as true })}
      />
    </div>
  )
}

/** Who read what and why: the whole log for the protection officer, the own opened files for everybody else. */
const AuditPage = () => {
  const { t } = useLingui()
  const address = route.useSearch()
  const { data } = useReadQuery(useDeferredValue(route.useLoaderData().answer))
  const navigate = useNavigate()
  const [question, ask] = useAsked<AuditQuestion>(
    address,
    (next) =>
      void navigate({
        to: '/jejak',
        search: readAuditQuestion({ ...next }),
        replace: true,
        resetScroll: false,
      }),
  )
  const own = data.viewer?.recentlyOpenedFiles ?? []
  const { auditEntries, openedFileRecords } = data
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Jejak audit</Trans>}
        lead={<Trans>Siapa membaca apa, dan untuk apa. Tanpa isi datanya.</Trans>}
      />
      {auditEntries === null && (
        <section className={classes['part']} aria-labelledby="own-title">
          <h2 id="own-title">
            <Trans>Berkas yang Anda buka, 30 hari terakhir</Trans>
          </h2>
          {own.length === 0 ? (
            <EmptyState title={t`Belum ada berkas yang Anda buka`}>
              <Trans>Berkas dibuka dengan alasan, selama 60 menit. Orangnya bisa melihatnya.</Trans>
            </EmptyState>
          ) : (
            <OwnOpenedFiles files={own} />
          )}
        </section>
      )}
      {openedFileRecords && (
        <section className={classes['part']} aria-labelledby="week-title">
          <h2 id="week-title">
            <Trans>Berkas yang dibuka, 7 hari terakhir</Trans>
          </h2>
          {openedFileRecords.length === 0 ? (
            <p className={classes['note']}>
              <Trans>Tidak ada berkas yang dibuka minggu ini.</Trans>
            </p>
          ) : (
            <OpenedFileRecords records={openedFileRecords} />
          )}
        </section>
      )}
      {auditEntries && (
        <section className={classes['part']} aria-labelledby="log-title">
          <h2 id="log-title">
            <Trans>Semua pembacaan dan perubahan</Trans>
          </h2>
          <Filters question={question} ask={ask} />
          <Entries key={JSON.stringify(address)} log={auditEntries} question={address} />
        </section>
      )}
    </div>
  )
}

export default AuditPage
