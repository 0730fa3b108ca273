import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'

/** One thing that stands against what was sent; `path` names the field, null the whole. */
export interface Refusal {
  message: string
  path?: readonly string[] | null
}

/**
 * Sends something and keeps what stands against it, beside what was typed. A line that broke is one refusal more:
 * nothing is lost, and the same can be sent again.
 */
export const useAttempt = () => {
  const { t } = useLingui()
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const attempt = async (send: () => Promise<readonly Refusal[]>): Promise<boolean> => {
    try {
      const found = await send()
      setRefusals(found)
      return found.length === 0
    } catch {
      setRefusals([
        { message: t`Belum tersimpan. Isian Anda tetap ada. Periksa sambungan, lalu coba lagi.`, path: null },
      ])
      return false
    }
  }
  /** What stands at a field, for the field itself. */
  const at = (field: string): string | undefined => refusals.find(({ path }) => path?.[0] === field)?.message
  /** What is about no field that the form shows. */
  const elsewhere = (fields: readonly string[]): readonly string[] =>
    refusals.filter(({ path }) => !fields.includes(path?.[0] ?? '')).map(({ message }) => message)
  return { attempt, at, elsewhere }
}
