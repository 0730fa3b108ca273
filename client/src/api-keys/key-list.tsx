import { Trans, useLingui } from '@lingui/react/macro'
import IconUserShield from '@tabler/icons-react/icons/IconUserShield'
import { LIVE_KEYS_PER_PURPOSE } from '@titian/shared/accounts/api-key.ts'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import type { KeyList_OrganisationFragment } from './key-list.generated.ts'
import classes from './key-list.module.css'
import { type ApiKeyShown, KeyRow } from './key-row.tsx'

interface KeyListProps {
  organisation: KeyList_OrganisationFragment
  onRotate: (apiKey: ApiKeyShown) => void
  onRevoke: (apiKey: ApiKeyShown) => void
}

const works = ({ state }: ApiKeyShown): boolean => state === 'LIVE' || state === 'EXPIRING'

/** The organisation's keys; those that ended are folded away. */
export const KeyList = ({ organisation, onRotate, onRevoke }: KeyListProps) => {
  const { t } = useLingui()
  const keys = organisation.apiKeys?.edges.map(({ node }) => node) ?? []
  const working = keys.filter(works)
  const ended = keys.filter((key) => !works(key))
  const [showsEnded, setShowsEnded] = useState(false)
  const perPurpose = LIVE_KEYS_PER_PURPOSE
  const endedCount = ended.length
  return (
    <Card padded={false} aria-labelledby="keys-title">
      <div className={classes['head']}>
        <h2 id="keys-title">
          <Trans>Kunci API</Trans>
        </h2>
        <p className={classes['rule']}>
          <Trans>{perPurpose} kunci hidup per tujuan, paling lama 12 bulan</Trans>
        </p>
      </div>
      {working.length === 0 && (
        <p className={classes['empty']}>
          <Trans>
            Belum ada kunci yang hidup. Buat satu, simpan di TITIAN_KEY, lalu jalankan contoh di halaman ini.
          </Trans>
        </p>
      )}
      <ul aria-label={t`Kunci yang hidup`}>
        {working.map((apiKey) => (
          <KeyRow key={apiKey.id} apiKey={apiKey} onRotate={onRotate} onRevoke={onRevoke} />
        ))}
      </ul>
      {showsEnded && (
        <ul aria-label={t`Kunci yang sudah berakhir`}>
          {ended.map((apiKey) => (
            <KeyRow key={apiKey.id} apiKey={apiKey} onRotate={onRotate} onRevoke={onRevoke} />
          ))}
        </ul>
      )}
      {endedCount > 0 && (
        <div className={classes['more']}>
          <Button
            variant="link"
            size="small"
            onClick={() => setShowsEnded(!showsEnded)}
            aria-expanded={showsEnded}
          >
            {showsEnded ? (
              <Trans>Sembunyikan yang berakhir</Trans>
            ) : (
              <Trans>Kunci yang berakhir ({endedCount})</Trans>
            )}
          </Button>
        </div>
      )}
      <p className={classes['promise']}>
        <IconUserShield size={18} stroke={1.7} aria-hidden />
        <span>
          <Trans>
            <b>Kunci tidak pernah menerima nama.</b> Nama hanya untuk orang yang masuk di sini.
          </Trans>
        </span>
      </p>
    </Card>
  )
}
