import { Plural, Trans, useLingui } from '@lingui/react/macro'
import IconColumns2 from '@tabler/icons-react/icons/IconColumns2'
import IconX from '@tabler/icons-react/icons/IconX'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Kawung } from '../ui/kawung.tsx'
import { LiveRegion } from '../ui/live-region.tsx'
import classes from './selection-bar.module.css'

interface SelectionBarProps {
  names: readonly string[]
  limit: number
  onCompare: () => void
  onClear: () => void
}

/** Appears with the first tick, and says so. */
export const SelectionBar = ({ names, limit, onCompare, onClear }: SelectionBarProps) => {
  const { t } = useLingui()
  const count = names.length
  return (
    <>
      <LiveRegion>{count > 0 ? t`${count} kandidat dipilih` : ''}</LiveRegion>
      {count > 0 && (
        <section className={classes['bar']} aria-label={t`Pilihan`}>
          <div>
            <p className={classes['count']}>
              <Plural value={count} one="# dipilih" other="# dipilih" />
            </p>
            <p className={classes['hint']}>
              <Trans>2 sampai {limit} untuk dibandingkan</Trans>
            </p>
          </div>
          <div className={classes['faces']} aria-hidden>
            {names.map((name) => (
              <Kawung key={name} name={name} size={28} />
            ))}
          </div>
          <div className={classes['acts']}>
            <Button
              variant={count > 1 ? 'onBar' : 'blocked'}
              className={count > 1 ? undefined : classes['blocked']}
              icon={<IconColumns2 size={18} stroke={1.7} aria-hidden />}
              aria-disabled={count < 2}
              onClick={() => count > 1 && onCompare()}
            >
              {count > 1 ? <Trans>Bandingkan</Trans> : <Trans>Pilih satu lagi</Trans>}
            </Button>
            <IconButton
              variant="onBar"
              label={t`Batalkan pilihan`}
              icon={<IconX size={20} stroke={1.8} />}
              onClick={onClear}
            />
          </div>
        </section>
      )}
    </>
  )
}
