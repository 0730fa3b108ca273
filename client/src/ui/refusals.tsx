import classes from './form.module.css'

/** What speaks against a form as a whole, read out when it comes. Nothing is drawn while nothing does. */
export const Refusals = ({ messages }: { messages: readonly string[] }) =>
  messages.length === 0 ? null : (
    <div className={classes['refusals']} role="alert">
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  )

/** The words of an error that isn't an answer: a lost connection, or a fault of ours. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
