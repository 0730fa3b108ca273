import { Trans } from '@lingui/react/macro'
import { Card } from '../ui/card.tsx'
import classes from './error-table.module.css'

/** The codes that a program meets, and what to do about each. */
export const ErrorTable = () => (
  <Card aria-labelledby="errors-title">
    <h2 id="errors-title" className={classes['title']}>
      <Trans>Galat yang mungkin</Trans>
    </h2>
    <dl className={classes['list']}>
      <div>
        <dt>RATE_LIMITED</dt>
        <dd>
          <Trans>Poin atau kartu habis. Coba lagi sesudah resetAt.</Trans>
        </dd>
      </div>
      <div>
        <dt>FORBIDDEN</dt>
        <dd>
          <Trans>Lingkup kunci ini tidak sampai ke yang diminta.</Trans>
        </dd>
      </div>
      <div>
        <dt>UNAUTHENTICATED</dt>
        <dd>
          <Trans>Kunci salah, berakhir, atau sudah dicabut.</Trans>
        </dd>
      </div>
      <div>
        <dt>BAD_USER_INPUT</dt>
        <dd>
          <Trans>Nilai tidak dikenal, misalnya kode keahlian. Pesannya menyebut yang mana.</Trans>
        </dd>
      </div>
      <div>
        <dt>GRAPHQL_VALIDATION_FAILED</dt>
        <dd>
          <Trans>Kueri tidak sesuai skema, terlalu dalam, atau terlalu mahal.</Trans>
        </dd>
      </div>
    </dl>
  </Card>
)
