import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type LineProblem, lineProblems, REPORT_PROBLEM_WORDS } from '@titian/shared/enterprises/report.ts'
import { useState } from 'react'
import type { Refusal } from '../graphql/use-attempt.ts'
import { currentLanguage } from '../languages/language.ts'
import { rupiahText } from '../languages/rupiah-text.ts'
import { Button } from '../ui/button.tsx'
import { SaveReportDocument } from './capital-acts.generated.ts'
import type { Tranche } from './capital-part.tsx'
import { draftLines, emptyLine, isBegun, standingOf } from './report-draft.ts'
import classes from './report-line.module.css'
import { ReportLine, type SendPhoto } from './report-line.tsx'
import { typedRupiah } from './rupiah-field.tsx'
import { type Ends, useWriting } from './use-writing.ts'
import { WriteSheet } from './write-sheet.tsx'

interface WriteReportProps extends Ends {
  tranche: Tranche
  today: string
  sendPhoto: SendPhoto
}

/** The accountability report of a payment: its receipts, and to the rupiah what is missing before it can be handed in. */
export const WriteReport = ({ tranche, today, sendPhoto, ...ends }: WriteReportProps) => {
  const { t } = useLingui()
  const language = currentLanguage()
  const [lines, setLines] = useState(() => {
    const kept = draftLines(tranche.lines)
    return kept.length > 0 ? kept : [emptyLine(today)]
  })
  const { write, at, elsewhere, busy } = useWriting(ends)
  const [send] = useMutation(SaveReportDocument)
  const { missing, problems } = standingOf(lines, tranche)
  const begun = lines.filter(isBegun)
  const isWhole = problems.length === 0
  const words: Record<LineProblem, string> = {
    TEXT: t`Tulis apa yang dibeli.`,
    AMOUNT: t`Tulis jumlah di atas nol.`,
    DAY_AHEAD: t`Tanggal belum tiba.`,
    BEFORE_PAYMENT: t`Tanggal nota mendahului pencairan.`,
  }
  const save = (isSubmitted: boolean) =>
    write(async () => {
      const wrong: Refusal[] = []
      const receipts = begun.map(({ key, kind, what, amount, spentOn, file }) => {
        const sum = typedRupiah(amount, `amount${key}`)
        wrong.push(...sum.refusals)
        const line = { kind, what: what.trim(), amount: sum.value ?? 1, spentOn }
        if (spentOn === '') wrong.push({ message: t`Isi tanggalnya.`, path: [`spentOn${key}`] })
        else
          wrong.push(
            ...lineProblems(line, tranche.paidOn, today).map(({ problem, field }) => ({
              message: words[problem],
              path: [`${field}${key}`],
            })),
          )
        return { ...line, file }
      })
      if (wrong.length > 0) return wrong
      const { data } = await send({
        variables: {
          input: { report: tranche.id, lines: receipts, isSubmitted, expectedVersion: tranche.version },
        },
      })
      return data?.saveReport.errors ?? []
    })
  const sum = rupiahText(language, Math.abs(missing))
  const fields = lines.flatMap(({ key }) => [`what${key}`, `amount${key}`, `spentOn${key}`])
  return (
    <WriteSheet
      title={t`LPJ tahap ${tranche.number}`}
      act={isWhole ? t`Serahkan LPJ` : t`Simpan dulu`}
      busy={busy}
      refusals={elsewhere(fields)}
      onClose={ends.onClose}
      onSubmit={() => save(isWhole)}
    >
      {lines.map((line, place) => (
        <ReportLine
          key={line.key}
          line={line}
          number={place + 1}
          paidOn={tranche.paidOn}
          today={today}
          at={at}
          sendPhoto={sendPhoto}
          onChange={(next) =>
            setLines((now) => now.map((one) => (one.key === line.key ? { ...one, ...next } : one)))
          }
          onRemove={() => setLines((now) => now.filter(({ key }) => key !== line.key))}
        />
      ))}
      <Button onClick={() => setLines((now) => [...now, emptyLine(today)])}>
        <Trans>Tambah nota</Trans>
      </Button>
      <div className={classes['standing']} role="status">
        {missing > 0 && <Trans>Kurang {sum} dari yang diterima.</Trans>}
        {missing < 0 && <Trans>Lebih {sum} dari yang diterima.</Trans>}
        {missing === 0 && <Trans>Jumlahnya pas sampai rupiah.</Trans>}{' '}
        {problems
          .filter((problem) => problem !== 'SHORT' && problem !== 'OVER')
          .map((problem) => REPORT_PROBLEM_WORDS[problem][language])
          .join(' ')}
      </div>
      {isWhole && (
        <Button busy={busy} onClick={() => void save(false)}>
          <Trans>Simpan dulu</Trans>
        </Button>
      )}
    </WriteSheet>
  )
}
