import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import IconShieldLock from '@tabler/icons-react/icons/IconShieldLock'
import { KIOSK_IDLE_SECONDS } from '@titian/shared/accounts/kiosk.ts'
import { useEffect, useState } from 'react'
import { markSharedScreen } from '../../browser/shared-screen.ts'
import { useIdle } from '../../browser/use-idle.ts'
import { KioskBar } from '../../shell/kiosk-bar.tsx'
import { Listen } from '../../shell/listen.tsx'
import { LanguageSwitch } from '../../shell/top-bar.tsx'
import { Logo } from '../../ui/logo.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import classes from './kiosk-page.module.css'
import { NumberField } from './number-field.tsx'
import { PinBoxes } from './pin-boxes.tsx'
import pad from './pin-pad.module.css'
import { PinPad } from './pin-pad.tsx'
import { useKioskSignIn } from './use-kiosk-sign-in.ts'

/** Signing in at a shared screen: register number and PIN, with fingers or keys, and nothing kept. */
const KioskPage = () => {
  const { t } = useLingui()
  const [left, setLeft] = useState(() => new URLSearchParams(location.search).get('selesai'))
  const kiosk = useKioskSignIn()
  const { fields, active, isChoosing } = kiosk
  const clear = () => {
    kiosk.clear()
    setLeft(null)
  }
  const secondsLeft = useIdle({ seconds: KIOSK_IDLE_SECONDS, onIdle: clear })
  useEffect(() => {
    markSharedScreen()
    document.title = 'Titian'
    // Whoever was here before leaves no way back through this address.
    history.replaceState(history.state, '', '/kios')
  }, [])
  const press = (digit: string) => kiosk.put(active, fields[active] + digit)
  const wrong = kiosk.problem
  const problem = wrong && (wrong.code === 'SERVER' ? wrong.words : t(WORDS[wrong.code]))
  const missing = kiosk.missing
  return (
    <div className={classes['frame']}>
      <header className={classes['top']}>
        <Logo size={40} />
        <Wordmark size={30} />
        <span className={classes['end']}>
          <LanguageSwitch />
          <Listen size="large" />
        </span>
      </header>
      <main className={classes['main']}>
        <form
          className={classes['form']}
          onSubmit={(event) => {
            event.preventDefault()
            void kiosk.send()
          }}
        >
          <div className={classes['side']}>
            {left && (
              <p className={classes['cleaned']} role="status">
                {left === 'idle' ? (
                  <Trans>Lama tidak disentuh. Layar sudah bersih.</Trans>
                ) : (
                  <Trans>Selesai. Layar sudah bersih.</Trans>
                )}
              </p>
            )}
            <h1>{isChoosing ? <Trans>Pilih PIN Anda sendiri.</Trans> : <Trans>Selamat datang.</Trans>}</h1>
            <p className={classes['lead']}>
              {isChoosing ? (
                <Trans>6 angka yang hanya Anda tahu. Bukan tanggal lahir.</Trans>
              ) : (
                <Trans>Masuk untuk melihat perjalanan, izin, dan siapa yang membaca data Anda.</Trans>
              )}
            </p>
            {isChoosing ? (
              <>
                <PinBoxes
                  label={t`PIN baru, 6 angka`}
                  value={fields.newPin}
                  isActive={active === 'newPin'}
                  problem={problem ?? undefined}
                  onFocus={() => kiosk.activate('newPin')}
                  onChange={(text) => kiosk.put('newPin', text)}
                />
                <PinBoxes
                  label={t`PIN baru sekali lagi`}
                  value={fields.again}
                  isActive={active === 'again'}
                  onFocus={() => kiosk.activate('again')}
                  onChange={(text) => kiosk.put('again', text)}
                />
              </>
            ) : (
              <>
                <NumberField
                  value={fields.number}
                  isActive={active === 'number'}
                  onFocus={() => kiosk.activate('number')}
                  onChange={(text) => kiosk.put('number', text)}
                />
                <PinBoxes
                  label={t`PIN, 6 angka`}
                  value={fields.pin}
                  isActive={active === 'pin'}
                  problem={problem ?? undefined}
                  onFocus={() => kiosk.activate('pin')}
                  onChange={(text) => kiosk.put('pin', text)}
                />
              </>
            )}
            <div className={classes['note']}>
              <IconShieldLock size={26} stroke={1.7} aria-hidden />
              <div>
                <p>
                  <Trans>Anda sendiri yang memilih PIN. Petugas tidak pernah memintanya.</Trans>
                </p>
                <details>
                  <summary>
                    <Trans>Lupa PIN?</Trans>
                  </summary>
                  <p>
                    <Trans>
                      Minta PIN awal yang baru kepada petugas atau PK Bapas. PIN lama langsung mati.
                    </Trans>
                  </p>
                </details>
              </div>
            </div>
          </div>
          <PinPad
            onDigit={press}
            onBack={() => kiosk.put(active, fields[active].slice(0, -1))}
            onClear={() => kiosk.put(active, '')}
          >
            <button
              type="submit"
              className={`${pad['enter']} ${kiosk.isComplete ? pad['ready'] : ''}`}
              aria-disabled={!kiosk.isComplete}
              aria-busy={kiosk.isBusy || undefined}
            >
              {kiosk.isComplete ? (
                <Trans>Masuk</Trans>
              ) : active === 'number' ? (
                <Trans>Isi nomor dan PIN</Trans>
              ) : (
                <Trans>
                  Masuk, <Plural value={missing} one="# angka lagi" other="# angka lagi" />
                </Trans>
              )}
            </button>
          </PinPad>
        </form>
      </main>
      <KioskBar secondsLeft={secondsLeft} onDone={clear} />
    </div>
  )
}

/** What this page itself finds wrong; everything else the server says in words. */
const WORDS: Record<'EASY' | 'DIFFERENT' | 'NO_LINE', MessageDescriptor> = {
  EASY: msg`PIN ini mudah ditebak orang. Pilih 6 angka lain.`,
  DIFFERENT: msg`Kedua PIN belum sama. Ketik sekali lagi.`,
  NO_LINE: msg`Sambungan terputus. Coba lagi sebentar lagi.`,
}

export default KioskPage
