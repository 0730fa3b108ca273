import { Trans } from '@lingui/react/macro'
import type { Change } from './changed-meanwhile.ts'
import classes from './fact-sheet.module.css'

/** What somebody else wrote meanwhile. Saving once more puts what was typed in its place. */
export const ChangesTold = ({ changes }: { changes: readonly Change[] }) =>
  changes.length === 0 ? null : (
    <div className={classes['changes']}>
      <p>
        <Trans>Yang berubah sejak Anda membukanya:</Trans>
      </p>
      <dl>
        {changes.map(({ name, before, now }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {now || <Trans>kosong</Trans>}{' '}
              <span>{before ? <Trans>(tadinya {before})</Trans> : <Trans>(tadinya kosong)</Trans>}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Trans>Isian Anda tetap. Simpan lagi untuk memakai isian Anda, atau sesuaikan dulu.</Trans>
      </p>
    </div>
  )
