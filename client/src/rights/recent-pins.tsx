import { Trans, useLingui } from '@lingui/react/macro'
import { ROLE_WORDS } from '@titian/shared/accounts/role.ts'
import { momentText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Card } from '../ui/card.tsx'
import type { RecentPins_PinFragment } from './recent-pins.generated.ts'
import classes from './request-queue.module.css'

/** First PINs of the last month: what one office gave, the other sees. */
export const RecentPins = ({ pins }: { pins: readonly RecentPins_PinFragment[] }) => {
  const { t } = useLingui()
  const language = currentLanguage()
  return (
    <section className={classes['rows']} aria-labelledby="pins-title">
      <div>
        <h2 id="pins-title">
          <Trans>PIN kios, 30 hari terakhir</Trans>
        </h2>
        <p className={classes['muted']}>
          <Trans>Petugas Lapas dan PK Bapas sama-sama melihat daftar ini.</Trans>
        </p>
      </div>
      {pins.length === 0 ? (
        <p>
          <Trans>Belum ada PIN awal yang dibuat.</Trans>
        </p>
      ) : (
        <Card as="div">
          <ul className={classes['rows']}>
            {pins.map((pin) => (
              <li key={`${pin.number} ${pin.givenAt}`} className={classes['words']}>
                <p>
                  <b>
                    {pin.participant?.identity?.fullName ?? pin.participant?.registerNumber ?? t`Peserta`}
                  </b>
                </p>
                <p className={classes['muted']}>
                  {momentText(language, pin.givenAt)}, {ROLE_WORDS[pin.role][language]}
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </section>
  )
}
