import { Trans } from '@lingui/react/macro'
import type { Answer } from '@titian/shared/introductions/answer.ts'
import { useEffect, useRef } from 'react'
import classes from './my-question.module.css'

export interface Answered {
  employer: string
  answer: Answer
}

/** What an answer means from now on. The button that was pressed is gone, so the focus comes here. */
export const AnsweredNote = ({ employer, answer }: Answered) => {
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => note.current?.focus(), [])
  return (
    <p ref={note} tabIndex={-1} className={classes['answered']}>
      {answer === 'YES' && (
        <Trans>
          <b>Jawaban Anda tercatat: ya.</b> {employer} boleh melihat nama Anda. Siapa yang membacanya tampak
          di Data saya. Di sana izin ini bisa ditarik kapan saja.
        </Trans>
      )}
      {answer === 'NO' && (
        <Trans>
          <b>Jawaban Anda tercatat: tidak dulu.</b> Nama Anda tidak dibuka. Hak Anda tetap sama.
        </Trans>
      )}
      {answer === 'LATER' && (
        <Trans>
          <b>Silakan pikir dulu.</b> Pertanyaan ini tetap ada di sini. Diam pun tidak mengurangi hak Anda.
        </Trans>
      )}
    </p>
  )
}
