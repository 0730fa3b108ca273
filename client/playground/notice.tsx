interface NoticeProps {
  title: string
  more?: string
  detail?: string
  isBusy?: boolean
}

/** One sentence in the middle of the page, in place of the workbench. */
export const Notice = ({ title, more, detail, isBusy = false }: NoticeProps) => (
  <div className="notice" role="status" aria-busy={isBusy}>
    <h1>{title}</h1>
    {more === undefined ? null : <p>{more}</p>}
    {detail === undefined ? null : <p className="notice-detail">{detail}</p>}
  </div>
)
