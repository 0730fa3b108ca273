import { Plural, Trans, useLingui } from '@lingui/react/macro'
import IconEye from '@tabler/icons-react/icons/IconEye'
import IconShieldCheck from '@tabler/icons-react/icons/IconShieldCheck'
import IconWorldSearch from '@tabler/icons-react/icons/IconWorldSearch'
import type { Answer } from '@titian/shared/introductions/answer.ts'
import { useState } from 'react'
import { useIsPhone } from '../browser/use-media.ts'
import { dayText } from '../languages/day-text.ts'
import { currentLanguage } from '../languages/language.ts'
import { Button } from '../ui/button.tsx'
import { Sheet, Window } from '../ui/sheet.tsx'
import type { Answered } from './answered-note.tsx'
import classes from './my-question.module.css'
import type { MyRequest_RequestFragment } from './my-request.generated.ts'
import { useAnswer } from './use-answer.ts'
import { WorkText } from './work-text.tsx'

interface MyQuestionProps {
  request: MyRequest_RequestFragment
  isKiosk: boolean
  /** Hears of an answer that was kept; by then the question itself is gone. */
  onAnswered: (answered: Answered) => void
}

/** A company asks for the person: what a yes opens, until when to answer, and that a no costs nothing. */
export const MyQuestion = ({ request, isKiosk, onAnswered }: MyQuestionProps) => {
  const { t } = useLingui()
  const [isReading, read] = useState(false)
  const { give, problem, isBusy } = useAnswer(request.id, isKiosk ? 'KIOSK' : 'PHONE')
  const Panel = useIsPhone() ? Sheet : Window
  const employer = request.employerName
  const say = async (answer: Answer) => {
    if (!(await give(answer))) return
    read(false)
    onAnswered({ employer, answer })
  }
  const work = request.vacancy?.title
  const people = request.recipientCount
  const until = dayText(currentLanguage(), request.answerByOn)
  return (
    <>
      <section className={classes['question']} aria-label={employer}>
        <p className={classes['waiting']}>
          <Trans>Ada yang menunggu jawaban Anda</Trans>
        </p>
        <h2>
          {work ? (
            <Trans>
              {employer} ingin bertemu Anda untuk pekerjaan {work}.
            </Trans>
          ) : (
            <Trans>{employer} ingin bertemu Anda.</Trans>
          )}
        </h2>
        <p>
          <WorkText vacancy={request.vacancy} />
        </p>
        <div className={classes['acts']}>
          <Button variant="hope" size="large" onClick={() => read(true)}>
            <Trans>Baca dan jawab</Trans>
          </Button>
          <Button
            variant="onBar"
            size="large"
            className={classes['no']}
            busy={isBusy}
            onClick={() => void say('NO')}
          >
            <Trans>Tidak dulu</Trans>
          </Button>
        </div>
        <p className={classes['small']}>
          <Trans>Jawab sampai {until}. Menolak tidak mengurangi hak Anda.</Trans>
        </p>
        {problem && !isReading && <p role="alert">{problem}</p>}
      </section>
      {isReading && (
        <Panel title={employer} closeLabel={t`Tutup`} onClose={() => read(false)}>
          <div className={classes['body']}>
            <p>
              <Trans>Kalau Anda setuju:</Trans>
            </p>
            <ul className={classes['effects']}>
              <li>
                <IconEye size={22} stroke={1.7} aria-hidden />
                <Trans>
                  Paling banyak <Plural value={people} one="# orang" other="# orang" /> di sana melihat nama
                  Anda dan cara menghubungi Anda.
                </Trans>
              </li>
              <li>
                <IconWorldSearch size={22} stroke={1.7} aria-hidden />
                <Trans>Dengan nama, orang bisa mencari putusan pengadilan di internet.</Trans>
              </li>
              <li>
                <IconShieldCheck size={22} stroke={1.7} aria-hidden />
                <Trans>Anda melihat setiap kali nama Anda dibaca. Izin bisa ditarik kapan saja.</Trans>
              </li>
            </ul>
            {problem && (
              <p className={classes['problem']} role="alert">
                {problem}
              </p>
            )}
            <Button variant="primary" size="large" wide busy={isBusy} onClick={() => void say('YES')}>
              <Trans>Ya, saya setuju</Trans>
            </Button>
            <Button size="large" wide busy={isBusy} onClick={() => void say('NO')}>
              <Trans>Tidak dulu</Trans>
            </Button>
            <Button size="large" wide busy={isBusy} onClick={() => void say('LATER')}>
              <Trans>Saya pikir dulu</Trans>
            </Button>
            <p className={classes['muted']}>
              <Trans>Menolak atau diam tidak mengurangi hak Anda. Perusahaan tidak tahu alasannya.</Trans>
            </p>
          </div>
        </Panel>
      )}
    </>
  )
}
