import { useMutation } from '@apollo/client/react'
import { useLingui } from '@lingui/react/macro'
import type { Answer, AnswerWay } from '@titian/shared/introductions/answer.ts'
import { useState } from 'react'
import { AnswerMyIntroductionDocument } from './my-request.generated.ts'

/** Gives an answer to a request, or says why it was not kept; true when it was. */
export const useAnswer = (introduction: string, via: AnswerWay) => {
  const { t } = useLingui()
  const [problem, setProblem] = useState<string | null>(null)
  const [answer, { loading }] = useMutation(AnswerMyIntroductionDocument, { refetchQueries: 'active' })
  const give = async (said: Answer): Promise<boolean> => {
    setProblem(null)
    try {
      const { data } = await answer({ variables: { input: { introduction, answer: said, via } } })
      const error = data?.answerIntroduction.errors[0]
      setProblem(error?.message ?? null)
      return error === undefined
    } catch {
      setProblem(t`Jawaban belum terkirim. Coba lagi sebentar lagi.`)
      return false
    }
  }
  return { give, problem, isBusy: loading }
}
