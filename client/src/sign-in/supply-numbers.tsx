import { Trans } from '@lingui/react/macro'
import classes from './supply-numbers.module.css'

/**
 * Three numbers of the published weekly table. The row keeps its place while it is empty, and stays empty
 * when the table can't be read.
 */
export const SupplyNumbers = () => (
  <div className={classes['supply']} data-supply>
    <dl className={classes['numbers']}>
      <div>
        <dt>
          <Trans>kandidat siap kerja</Trans>
        </dt>
        <dd data-supply-candidates />
      </div>
      <div>
        <dt>
          <Trans>provinsi</Trans>
        </dt>
        <dd data-supply-provinces />
      </div>
      <div>
        <dt>
          <Trans>bidang pekerjaan</Trans>
        </dt>
        <dd data-supply-families />
      </div>
    </dl>
    <div className={classes['note']}>
      <span className={classes['fresh']}>
        <Trans>Tabel mingguan, terbit</Trans> <span data-supply-day />
      </span>
      <span data-sample hidden>
        <Trans>Data contoh</Trans>
      </span>
      <details className={classes['how']}>
        <summary>
          <Trans>Cara kami menghitung</Trans>
        </summary>
        <p>
          <Trans>
            Yang dihitung hanya kandidat yang siap kerja dan setuju ditampilkan, per provinsi dan bidang. Sel
            di bawah 10 tidak ditulis, yang lain dibulatkan ke bawah, lalu dijumlahkan.
          </Trans>
        </p>
      </details>
    </div>
  </div>
)
