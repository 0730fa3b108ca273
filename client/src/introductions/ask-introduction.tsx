import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import IconArrowsExchange from '@tabler/icons-react/icons/IconArrowsExchange'
import {
  MOST_OPEN_REQUESTS,
  MOST_RECIPIENTS,
  WORKING_DAYS_TO_ANSWER,
} from '@titian/shared/introductions/request.ts'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Select } from '../ui/select.tsx'
import { Window } from '../ui/sheet.tsx'
import { showToast } from '../ui/toast.tsx'
import classes from './ask-introduction.module.css'
import { RequestIntroductionDocument, WhereToIntroduceDocument } from './introduction-acts.generated.ts'

interface AskIntroductionProps {
  candidate: { id: string; codeName: string }
  /** The vacancy over which the card stands, if it does. */
  vacancy?: string
}

/** The one act on a card: it says by when an answer comes, and that it is never a reason. */
export const AskIntroduction = ({ candidate, vacancy }: AskIntroductionProps) => {
  const [isAsking, setAsking] = useState(false)
  return (
    <div className={classes['bar']}>
      <p className={classes['note']}>
        <Trans>Jawaban paling lambat {WORKING_DAYS_TO_ANSWER} hari kerja, tanpa alasan.</Trans>
      </p>
      <Button
        variant="primary"
        icon={<IconArrowsExchange size={18} stroke={1.9} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        <Trans>Minta perkenalan</Trans>
      </Button>
      {isAsking && <AskWindow candidate={candidate} vacancy={vacancy} onClose={() => setAsking(false)} />}
    </div>
  )
}

interface AskWindowProps {
  candidate: { id: string; codeName: string }
  vacancy: string | undefined
  onClose: () => void
}

const AskWindow = ({ candidate, vacancy, onClose }: AskWindowProps) => {
  const { t } = useLingui()
  const { codeName } = candidate
  const { data, error } = useQuery(WhereToIntroduceDocument, { fetchPolicy: 'network-only' })
  const [request, { loading }] = useMutation(RequestIntroductionDocument, { refetchQueries: 'active' })
  const [chosen, setChosen] = useState(vacancy)
  const [others, setOthers] = useState<readonly string[]>([])
  const [refusals, setRefusals] = useState<readonly string[]>([])
  // One key for as long as the window is open: a second press after a lost answer asks for nothing new.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const vacancies = data?.vacancies.edges.map(({ node }) => node) ?? []
  const place = vacancies.find(({ id }) => id === chosen) ?? vacancies[0]
  const colleagues = data?.viewer?.colleagues ?? []
  const own = colleagues.filter(({ isViewer }) => isViewer).map(({ id }) => id)
  const act = async () => {
    if (!place) return
    try {
      const recipients = [...own, ...others]
      const input = {
        vacancy: place.id,
        candidate: candidate.id,
        idempotencyKey: `${idempotencyKey} ${place.id} ${recipients.length}`.slice(0, 100),
        ...(own.length > 0 && { recipients }),
      }
      const answer = await request({ variables: { input } })
      const errors = answer.data?.requestIntroduction.errors ?? []
      if (errors.length > 0) return setRefusals(errors.map(({ message }) => message ?? ''))
      onClose()
      showToast(t`${codeName} diminta. Jawabannya datang bersama terbitan mingguan.`)
    } catch {
      setRefusals([t`Belum terkirim: sambungan terputus. Coba lagi.`])
    }
  }
  return (
    <Window title={t`Minta perkenalan dengan ${codeName}`} closeLabel={t`Batal`} onClose={onClose}>
      <div className={classes['body']}>
        {refusals.length > 0 && (
          <div className={classes['refusal']} role="alert">
            {refusals.map((refusal) => (
              <p key={refusal}>{refusal}</p>
            ))}
          </div>
        )}
        {error && (
          <p role="alert" className={classes['refusal']}>
            <Trans>Lowongan Anda belum termuat. Tutup, lalu coba lagi.</Trans>
          </p>
        )}
        {data && vacancies.length === 0 && (
          <p>
            <Trans>Tulis lowongan lebih dulu: perkenalan selalu untuk satu lowongan.</Trans>
          </p>
        )}
        {place && (
          <>
            <Select
              label={t`Untuk lowongan`}
              value={place.id}
              options={vacancies.map(({ id, title, region }) => ({
                value: id,
                label: `${title}, ${region.name}`,
              }))}
              hint={t`${place.openRequestCount} dari ${MOST_OPEN_REQUESTS} permintaan terbuka.`}
              onChange={(event) => setChosen(event.target.value)}
            />
            {colleagues.length > 1 && (
              <fieldset className={classes['recipients']}>
                <legend>
                  <Trans>Siapa lagi yang membaca data setelah ia setuju</Trans>
                </legend>
                {colleagues
                  .filter(({ isViewer }) => !isViewer)
                  .map(({ id, name }) => (
                    <Checkbox
                      key={id}
                      checked={others.includes(id)}
                      disabled={!others.includes(id) && others.length >= MOST_RECIPIENTS - 1}
                      onChange={() =>
                        setOthers(others.includes(id) ? others.filter((one) => one !== id) : [...others, id])
                      }
                      label={name}
                    />
                  ))}
                <p className={classes['note']}>
                  <Trans>
                    Paling banyak {MOST_RECIPIENTS} orang, Anda termasuk. Kandidat melihat setiap pembacaan.
                  </Trans>
                </p>
              </fieldset>
            )}
          </>
        )}
        <div className={classes['acts']}>
          <Button onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button variant="primary" busy={loading} disabled={!place} onClick={() => void act()}>
            <Trans>Kirim permintaan</Trans>
          </Button>
        </div>
      </div>
    </Window>
  )
}
