import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle'
import IconEye from '@tabler/icons-react/icons/IconEye'
import IconEyeOff from '@tabler/icons-react/icons/IconEyeOff'
import IconFingerprint from '@tabler/icons-react/icons/IconFingerprint'
import { SHEET_WORDS, type SheetLanguage, sheetCode } from '@titian/shared/consents/sheet-words.ts'
import { Logo } from '../ui/logo.tsx'
import { Wordmark } from '../ui/wordmark.tsx'
import classes from './consent-sheet.module.css'
import signing from './consent-signing.module.css'

interface ConsentSheetProps {
  fileId: string
  language: SheetLanguage
  paper: 'A4' | 'A5'
}

/** One page in large type, black on white in every theme, because paper is white. */
export const ConsentSheet = ({ fileId, language, paper }: ConsentSheetProps) => {
  const words = SHEET_WORDS[language]
  return (
    <article lang={language} className={`${classes['sheet']} ${classes[paper.toLowerCase()]}`}>
      <header className={classes['head']}>
        <p className={classes['brand']}>
          <Logo size={34} />
          <Wordmark />
        </p>
        <p className={classes['code']}>
          <b>{sheetCode(fileId)}</b>
          <span>
            {words.page}, {words.notice}
          </span>
        </p>
      </header>
      <h2 className={classes['title']}>{words.title}</h2>
      <p className={classes['lead']}>
        {words.lead[0]}
        <b>{words.lead[1]}</b>
        {words.lead[2]}
      </p>
      <div className={classes['sides']}>
        <section className={classes['side']}>
          <h3>
            <IconEye size={22} stroke={1.8} aria-hidden />
            {words.seenTitle}
          </h3>
          <List items={words.seen} />
        </section>
        <section className={classes['side']}>
          <h3>
            <IconEyeOff size={22} stroke={1.8} aria-hidden />
            {words.unseenTitle}
          </h3>
          <List items={words.unseen} />
        </section>
      </div>
      <div className={classes['name']}>
        <IconAlertTriangle size={28} stroke={1.8} aria-hidden />
        <p>
          <b>{words.nameTitle}</b> {words.name}
        </p>
      </div>
      <p className={classes['term']}>
        <b>{words.termStrong}</b> {words.term} <b>{words.withdrawStrong}</b> {words.withdraw}
      </p>
      <h3>{words.exceptTitle}</h3>
      <div className={signing['except']}>
        <Line label={words.company} wide />
        <Line label={words.region} />
        <Line label={words.trade} />
      </div>
      <ul className={signing['answers']}>
        {words.answers.map((answer) => (
          <li key={answer}>
            <span className={signing['box']} aria-hidden />
            {answer}
          </li>
        ))}
      </ul>
      <div className={signing['signing']}>
        <div>
          <h3>{words.signature}</h3>
          <p className={signing['signature']}>{words.date} ____ / ____ / ________</p>
        </div>
        <div>
          <h3>{words.thumb}</h3>
          <p className={signing['thumb']}>
            <IconFingerprint size={44} stroke={1.5} aria-hidden />
          </p>
        </div>
      </div>
      <div className={signing['others']}>
        <p>
          <b>{words.witness}</b> {words.witnessRule}
        </p>
        <p>
          <b>{words.readBy}</b> {words.inLanguage} ______________
        </p>
      </div>
      <p className={signing['foot']}>{words.copy}</p>
    </article>
  )
}

const List = ({ items }: { items: readonly string[] }) => (
  <ul className={classes['list']}>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

const Line = ({ label, wide = false }: { label: string; wide?: boolean }) => (
  <p className={wide ? signing['lineWide'] : signing['line']}>
    <span>{label}</span>
  </p>
)
