import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconSearch from '@tabler/icons-react/icons/IconSearch'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { VERIFICATION_STATE_WORDS, VERIFICATION_STATES } from '@titian/shared/organisations/verification.ts'
import { useDeferredValue } from 'react'
import { currentLanguage } from '../../languages/language.ts'
import { EmployerFile } from '../../organisations/employer-file.tsx'
import type { EmployerQuestion } from '../../organisations/employer-question.ts'
import { EmployerRow } from '../../organisations/employer-row.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { TextField } from '../../ui/text-field.tsx'
import classes from './list-page.module.css'
import { useSearchText } from './use-search-text.ts'

const route = getRouteApi('/signed-in/pemberi-kerja')

/** Employers that wait, that are verified, and that were stopped; one opens beside the list. */
const EmployersPage = () => {
  const { t } = useLingui()
  const question = route.useSearch()
  const { data } = useReadQuery(useDeferredValue(route.useLoaderData().answer))
  const navigate = useNavigate()
  const ask = (next: EmployerQuestion) =>
    void navigate({ to: '/pemberi-kerja', search: next, replace: true, resetScroll: false })
  const [text, setText] = useSearchText(question.cari ?? '', (cari) => ask({ ...question, cari }))
  const state = question.keadaan ?? 'APPLIED'
  const employers = data.organisations.edges.map(({ node }) => node)
  const open = employers.find(({ id }) => id === question.buka)
  const { buka: _, ...closed } = question
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Pemberi kerja</Trans>}
        lead={
          <Trans>
            Hanya yang terverifikasi melihat kandidat. Penangguhan berlaku mulai permintaan berikutnya.
          </Trans>
        }
      />
      <div className={classes['bar']}>
        <SegmentedControl
          label={t`Keadaan`}
          value={state}
          framed
          options={VERIFICATION_STATES.map((value) => ({
            value,
            label: VERIFICATION_STATE_WORDS[value][currentLanguage()],
          }))}
          onChange={(keadaan) => ask({ ...closed, keadaan })}
        />
        <TextField
          type="search"
          label={t`Cari nama`}
          hideLabel
          placeholder={t`Cari nama`}
          icon={<IconSearch size={18} stroke={1.7} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {employers.length === 0 ? (
        <EmptyState title={state === 'APPLIED' ? t`Tidak ada yang menunggu` : t`Tidak ada yang cocok`}>
          <Trans>Pendaftaran baru dari halaman daftar pemberi kerja muncul di sini.</Trans>
        </EmptyState>
      ) : (
        <Card padded={false}>
          <ul>
            {employers.map((employer) => (
              <EmployerRow
                key={employer.id}
                employer={employer}
                onOpen={() => ask({ ...question, buka: employer.id })}
              />
            ))}
          </ul>
        </Card>
      )}
      {data.organisations.pageInfo.hasNextPage && (
        <p className={classes['note']}>
          <Trans>Ini 50 yang pertama. Cari dengan nama untuk mempersempit.</Trans>
        </p>
      )}
      {open && (
        <EmployerFile
          employer={open}
          mayCheck={data.viewer?.role === 'ADMINISTRATOR'}
          onClose={() => ask(closed)}
        />
      )}
    </div>
  )
}

export default EmployersPage
