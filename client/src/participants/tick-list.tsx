import { Checkbox } from '../ui/checkbox.tsx'
import sheet from './fact-sheet.module.css'
import type { Choice } from './find-choice.tsx'

interface TickListProps<Code extends string> {
  title: string
  choices: readonly { code: Code; name: string }[]
  chosen: readonly Code[]
  error?: string | undefined
  onChange: (chosen: readonly Code[]) => void
}

/** Any number of a short list, all in sight. */
export const TickList = <Code extends string>(props: TickListProps<Code>) => {
  const { title, choices, chosen, error, onChange } = props
  return (
    <fieldset className={sheet['group']}>
      <legend>{title}</legend>
      <div className={sheet['ticks']}>
        {choices.map(({ code, name }) => (
          <Checkbox
            key={code}
            label={name}
            checked={chosen.includes(code)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
            }
          />
        ))}
      </div>
      {error && (
        <p className={sheet['error']} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}

/** The list, and behind it what is on file and stands in it no more. */
export const withThose = (choices: readonly Choice[], onFile: readonly Choice[]): readonly Choice[] => [
  ...choices,
  ...onFile.filter(({ code }) => !choices.some((choice) => choice.code === code)),
]
