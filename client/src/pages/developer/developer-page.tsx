import { useReadQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconDownload from '@tabler/icons-react/icons/IconDownload'
import IconKey from '@tabler/icons-react/icons/IconKey'
import { getRouteApi } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { ChangeLog } from '../../api-keys/change-log.tsx'
import { RevokeKey, RotateKey } from '../../api-keys/confirm-act.tsx'
import { CreateKey } from '../../api-keys/create-key.tsx'
import { ErrorTable } from '../../api-keys/error-table.tsx'
import { ExamplePane } from '../../api-keys/example-pane.tsx'
import { KeyList } from '../../api-keys/key-list.tsx'
import type { ApiKeyShown } from '../../api-keys/key-row.tsx'
import { KeyUsage } from '../../api-keys/key-usage.tsx'
import { ShownOnce } from '../../api-keys/shown-once.tsx'
import { UsageMeters } from '../../api-keys/usage-meters.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { showToast } from '../../ui/toast.tsx'
import classes from './developer-page.module.css'

const route = getRouteApi('/signed-in/pengembang')

type Dialog =
  | { kind: 'CREATE' }
  | { kind: 'ROTATE'; apiKey: ApiKeyShown }
  | { kind: 'REVOKE'; apiKey: ApiKeyShown }
  | { kind: 'SHOWN_ONCE'; name: string; secret: string }

interface DialogsProps {
  dialog: Dialog | null
  organisationIsVerified: boolean
  open: (dialog: Dialog | null) => void
}

const Dialogs = ({ dialog, organisationIsVerified, open }: DialogsProps) => {
  const { t } = useLingui()
  const close = () => open(null)
  const showOnce = (name: string, secret: string) => open({ kind: 'SHOWN_ONCE', name, secret })
  switch (dialog?.kind) {
    case 'CREATE':
      return (
        <CreateKey organisationIsVerified={organisationIsVerified} onClose={close} onCreated={showOnce} />
      )
    case 'ROTATE':
      return <RotateKey apiKey={dialog.apiKey} onClose={close} onRotated={showOnce} />
    case 'REVOKE':
      return (
        <RevokeKey
          apiKey={dialog.apiKey}
          onClose={close}
          onRevoked={(name) => {
            close()
            showToast(t`Kunci ${name} dicabut.`)
          }}
        />
      )
    case 'SHOWN_ONCE':
      return <ShownOnce name={dialog.name} secret={dialog.secret} onClose={close} />
    case undefined:
      return null
  }
}

/** Where an employer's own programmers find keys, allowances, examples and error codes. */
const DeveloperPage = () => {
  const { t } = useLingui()
  const { answer } = route.useLoaderData()
  const { data } = useReadQuery(useDeferredValue(answer))
  const [dialog, open] = useState<Dialog | null>(null)
  const organisation = data.viewer?.organisation
  const endpoint = `${window.location.origin}/graphql`
  const mayHaveKeys = organisation?.apiKeys != null
  return (
    <div className={classes['page']}>
      <PageHeader
        title={<Trans>Pengembang</Trans>}
        lead={<Trans>Cari kandidat dari sistem Anda sendiri, dengan aturan privasi yang sama.</Trans>}
        acts={
          <>
            <a className={buttonClass({ variant: 'subtle' })} href="/arti-data">
              <Trans>Arti data</Trans>
            </a>
            <a className={buttonClass({ variant: 'outline' })} href="/schema.graphql" download>
              <IconDownload size={18} stroke={1.7} aria-hidden />
              <Trans>Unduh skema</Trans>
            </a>
            {mayHaveKeys && (
              <Button
                variant="primary"
                icon={<IconKey size={18} stroke={1.7} aria-hidden />}
                onClick={() => open({ kind: 'CREATE' })}
              >
                <Trans>Buat kunci</Trans>
              </Button>
            )}
          </>
        }
      />
      <div className={classes['columns']}>
        <div className={classes['column']}>
          {mayHaveKeys ? (
            <KeyList
              organisation={organisation}
              onRotate={(apiKey) => open({ kind: 'ROTATE', apiKey })}
              onRevoke={(apiKey) => open({ kind: 'REVOKE', apiKey })}
            />
          ) : (
            <EmptyState title={t`Kunci untuk pemberi kerja`}>
              <Trans>Kunci dibuat oleh akun pemberi kerja. Contoh di samping tetap bisa dibaca.</Trans>
            </EmptyState>
          )}
          <UsageMeters
            usage={organisation?.newest?.edges[0]?.node.usage ?? null}
            rateLimit={data.rateLimit}
          />
          {organisation?.keyUsage && <KeyUsage usage={organisation.keyUsage} now={new Date()} />}
          <ErrorTable />
          <ChangeLog />
        </div>
        <ExamplePane endpoint={endpoint} />
      </div>
      <Dialogs
        dialog={dialog}
        organisationIsVerified={organisation?.verification?.state === 'VERIFIED'}
        open={open}
      />
    </div>
  )
}

export default DeveloperPage
