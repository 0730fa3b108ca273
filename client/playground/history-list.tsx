import { titleOf } from './history.ts'
import { usePage } from './page-context.ts'
import { useEditing } from './use-editing.ts'
import type { Keeping } from './use-keeping.ts'

export const HistoryList = ({ keeping, onChosen }: { keeping: Keeping; onChosen: () => void }) => {
  const { words, preferences } = usePage()
  const edit = useEditing()
  const moment = new Intl.DateTimeFormat(preferences.language === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (
    <section className="panel" aria-labelledby="panel-title">
      <h2 id="panel-title">{words.history}</h2>
      {keeping.past.length === 0 ? (
        <p className="panel-note">{words.historyEmpty}</p>
      ) : (
        <>
          <ul className="entries stacked">
            {keeping.past.map((past) => (
              <li key={past.text}>
                <button
                  type="button"
                  onClick={() => {
                    edit(past.text, null)
                    onChosen()
                  }}
                >
                  <code>{titleOf(past.text)}</code>
                  <time dateTime={past.ranAt}>{moment.format(new Date(past.ranAt))}</time>
                </button>
              </li>
            ))}
          </ul>
          <div className="panel-foot">
            <p>{words.historyNote}</p>
            <button type="button" className="quiet" onClick={keeping.forget}>
              {words.historyForget}
            </button>
          </div>
        </>
      )}
    </section>
  )
}
