import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Select } from '../ui/select.tsx'
import { ORDER_WORDS } from './card-words.ts'
import { type Count, numberText } from './count-text.tsx'
import classes from './result-top.module.css'
import { changed, ORDERS, type SearchQuestion } from './search-question.ts'

interface ResultTopProps {
  total: Count
  published: Count
  question: SearchQuestion
  onAsk: (question: SearchQuestion) => void
}

/** How many there are, of how many, and in which order. */
export const ResultTop = ({ total, published, question, onAsk }: ResultTopProps) => {
  const { t, i18n } = useLingui()
  const orders = ORDERS.filter((order) => order !== 'DISTANCE' || question.dekat)
  return (
    <div className={classes['top']}>
      <p className={classes['count']}>
        <TotalText total={total} />{' '}
        {published.exact !== null && total.exact !== 0 && (
          <span className={classes['of']}>
            <span className={classes['wide']}>
              <Trans>dari {numberText(published.exact, i18n.locale)} yang tampil</Trans>
            </span>
            <span className={classes['narrow']}>
              <Trans>dari {numberText(published.exact, i18n.locale)}</Trans>
            </span>
          </span>
        )}
      </p>
      <div className={classes['order']}>
        <span className={classes['orderLabel']} aria-hidden>
          <Trans>Urut</Trans>
        </span>
        <Select
          label={t`Urutkan`}
          hideLabel
          value={question.urut ?? 'RELEVANCE'}
          options={orders.map((order) => ({ value: order, label: t(ORDER_WORDS[order]) }))}
          onChange={(event) => {
            const order = ORDERS.find((one) => one === event.target.value)
            onAsk(changed(question, { urut: order === 'RELEVANCE' ? undefined : order }))
          }}
        />
      </div>
    </div>
  )
}

/** The count of an answer in words; below ten it is not told. */
export const TotalText = ({ total }: { total: Count }) => {
  const { i18n } = useLingui()
  if (total.exact === null)
    return (
      <b>
        <Trans>Kurang dari 10 kandidat</Trans>
      </b>
    )
  const number = numberText(total.exact, i18n.locale)
  return (
    <b>
      <Plural value={total.exact} one={`${number} kandidat`} other={`${number} kandidat`} />
    </b>
  )
}
