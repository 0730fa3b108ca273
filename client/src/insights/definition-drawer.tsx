import { Trans, useLingui } from '@lingui/react/macro'
import IconBrandGraphql from '@tabler/icons-react/icons/IconBrandGraphql'
import IconLock from '@tabler/icons-react/icons/IconLock'
import { Drawer } from '../ui/drawer.tsx'
import classes from './definition-drawer.module.css'
import type { MetricDefinition_DefinitionFragment } from './metric-definition.generated.ts'

interface DefinitionDrawerProps {
  definition: MetricDefinition_DefinitionFragment
  /** When the numbers were computed, in words. */
  computed: string
  onClose: () => void
}

/** What a number means: what is counted, out of whom, over which days, and who is left out. */
export const DefinitionDrawer = ({ definition, computed, onClose }: DefinitionDrawerProps) => {
  const { t } = useLingui()
  const { version } = definition
  const lines: readonly [string, string | null][] = [
    [t`Pembilang`, definition.numerator],
    [t`Penyebut`, definition.denominator],
    [t`Rentang waktu`, definition.window],
    [t`Tidak ikut`, definition.exclusions],
    [t`Tak diketahui`, definition.missingData],
    [t`Rentang angka`, definition.interval],
  ]
  return (
    <Drawer
      label={t`Definisi: ${definition.name}`}
      closeLabel={t`Tutup`}
      onClose={onClose}
      head={<h2 className={classes['title']}>{definition.name}</h2>}
    >
      <p className={classes['lead']}>{definition.description}</p>
      <dl className={classes['lines']}>
        {lines.map(([label, text]) =>
          text === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
        <div>
          <dt>
            <Trans>Versi</Trans>
          </dt>
          <dd>
            <Trans>
              versi {version}, {computed}
            </Trans>
          </dd>
        </div>
      </dl>
      <p className={classes['act']}>
        <a href="/playground/#funnel">
          <IconBrandGraphql size={18} stroke={1.7} aria-hidden />
          <Trans>Kueri angka ini</Trans>
        </a>
      </p>
      <p className={classes['note']}>
        <IconLock size={17} stroke={1.7} aria-hidden />
        <Trans>Daftar nama hanya terbuka di unit sendiri.</Trans>
      </p>
    </Drawer>
  )
}
