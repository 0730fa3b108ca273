import { Trans } from '@lingui/react/macro'
import IconArrowUp from '@tabler/icons-react/icons/IconArrowUp'
import IconCheck from '@tabler/icons-react/icons/IconCheck'
import IconX from '@tabler/icons-react/icons/IconX'
import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import classes from './match-rules.module.css'

/** How a vacancy is matched, beside the form that writes it: what must hold, what helps, what is never used. */
export const MatchRules = () => (
  <Card className={classes['card']}>
    <h2 className={classes['title']}>
      <Trans>Cara Titian mencocokkan</Trans>
    </h2>
    <Rule Icon={IconCheck} tone="must" title={<Trans>Harus terpenuhi</Trans>}>
      <Trans>
        Pekerjaannya atau satu keterampilan kerjanya, SIM yang Anda sebut, tempat sampai 50 km, lalu
        pendidikan, pengalaman, dan jam kerja jika Anda isi.
      </Trans>
    </Rule>
    <Rule Icon={IconArrowUp} tone="helps" title={<Trans>Menaikkan urutan</Trans>}>
      <Trans>
        Keterampilan dan bahasa lain yang Anda sebut. Yang bersertifikat lebih tinggi dari yang baru
        berpengalaman.
      </Trans>
    </Rule>
    <Rule Icon={IconX} tone="never" title={<Trans>Tidak pernah dipakai</Trans>}>
      <Trans>Umur, jenis kelamin, domisili, dan apa pun yang tidak tertulis di kartu kandidat.</Trans>
    </Rule>
  </Card>
)

interface RuleProps {
  Icon: typeof IconX
  tone: 'must' | 'helps' | 'never'
  title: ReactNode
  children: ReactNode
}

const Rule = ({ Icon, tone, title, children }: RuleProps) => (
  <div className={classes['rule']}>
    <span className={`${classes['mark']} ${classes[tone]}`} aria-hidden>
      <Icon size={16} stroke={2.2} />
    </span>
    <div>
      <p className={classes['name']}>{title}</p>
      <p className={classes['text']}>{children}</p>
    </div>
  </div>
)
