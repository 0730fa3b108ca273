import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import { useAttempt } from '../graphql/use-attempt.ts'
import { Button } from '../ui/button.tsx'
import form from '../ui/form.module.css'
import { Refusals } from '../ui/refusals.tsx'
import { Select } from '../ui/select.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import { showToast } from '../ui/toast.tsx'
import type { IntroductionDetail_IntroductionFragment } from './introduction-detail.generated.ts'
import { ColleaguesToNameDocument, NameRecipientDocument } from './name-recipient.generated.ts'

interface NameRecipientProps {
  introduction: IntroductionDetail_IntroductionFragment
  onClose: () => void
}

/** Names one more colleague for an opened name, and says beforehand that the person sees it. */
export const NameRecipient = ({ introduction, onClose }: NameRecipientProps) => {
  const { t } = useLingui()
  const { id, version, recipients } = introduction
  const { data, error } = useQuery(ColleaguesToNameDocument, { fetchPolicy: 'network-only' })
  const [send, { loading }] = useMutation(NameRecipientDocument)
  const [chosen, choose] = useState('')
  const { attempt, at, elsewhere } = useAttempt()
  const Panel = useIsPhone() ? Sheet : Window
  const others = (data?.viewer?.colleagues ?? []).filter(
    (one) => !recipients.some((named) => named.id === one.id),
  )
  const act = async (event: FormEvent) => {
    event.preventDefault()
    const isDone = await attempt(async () => {
      if (chosen === '') return [{ message: t`Pilih siapa.`, path: ['recipient'] }]
      const input = { introduction: id, recipient: chosen, expectedVersion: version }
      const answer = await send({ variables: { input } })
      return answer.data?.nameRecipient.errors ?? []
    })
    if (!isDone) return
    const name = others.find((one) => one.id === chosen)?.name ?? ''
    showToast(t`${name} sekarang membaca data ini. Kandidat melihatnya.`)
    onClose()
  }
  return (
    <Panel title={t`Tambah penerima`} closeLabel={t`Tutup`} onClose={onClose}>
      <form className={form['form']} onSubmit={act} noValidate>
        {error && <Refusals messages={[t`Rekan Anda belum termuat. Tutup, lalu coba lagi.`]} />}
        {data && others.length === 0 ? (
          <p>
            <Trans>Semua rekan yang punya akun sudah menjadi penerima.</Trans>
          </p>
        ) : (
          <Select
            label={t`Siapa lagi yang membaca data ini`}
            value={chosen}
            error={at('recipient')}
            options={[
              { value: '', label: t`Pilih rekan` },
              ...others.map(({ id: value, name }) => ({ value, label: name })),
            ]}
            onChange={(event) => choose(event.target.value)}
          />
        )}
        <Refusals messages={elsewhere(['recipient'])} />
        <p className={form['note']}>
          <Trans>Kandidat melihat siapa yang ditambahkan, dan setiap pembacaan.</Trans>
        </p>
        <div className={form['acts']}>
          <Button onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button type="submit" variant="primary" busy={loading} disabled={others.length === 0}>
            <Trans>Tambahkan</Trans>
          </Button>
        </div>
      </form>
    </Panel>
  )
}
