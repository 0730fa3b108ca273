import { Trans } from '@lingui/react/macro'
import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle'
import { currentLanguage } from '../languages/language.ts'
import { rupiahText } from '../languages/rupiah-text.ts'
import classes from './wage-warning.module.css'

interface WageWarningProps {
  province: string
  year: number
  monthly: number
  shortBy: number
  isWhollyBelow: boolean
}

/** Says that a wage starts below the minimum. It warns; who decides is the employer, and who answers for it too. */
export const WageWarning = ({ province, year, monthly, shortBy, isWhollyBelow }: WageWarningProps) => {
  const language = currentLanguage()
  const [minimum, gap] = [rupiahText(language, monthly), rupiahText(language, shortBy)]
  return (
    <div className={classes['warning']}>
      <IconAlertTriangle size={20} stroke={1.8} aria-hidden />
      <div>
        <p>
          <b>
            {isWhollyBelow ? (
              <Trans>Upah ini di bawah upah minimum.</Trans>
            ) : (
              <Trans>Upah terendah di bawah upah minimum.</Trans>
            )}
          </b>{' '}
          <Trans>
            Upah minimum {province} {year}: {minimum} sebulan, kurang {gap}.
          </Trans>
        </p>
        <p className={classes['more']}>
          <Trans>
            Kabupaten, kota, atau sektor bisa punya upah minimum yang lebih tinggi. Usaha mikro mengikuti
            kesepakatan dengan pekerjanya.
          </Trans>
        </p>
      </div>
    </div>
  )
}
