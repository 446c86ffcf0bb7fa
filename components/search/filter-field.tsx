import type { Filter } from '@/lib/search/filter'
import type { CountedOption } from '@/lib/search/option-counts'
import { numberWords } from '@/lib/wording/lists'
import { OptionCount } from './option-count'

interface FilterFieldProps {
  readonly filter: Filter
  readonly options: readonly CountedOption[]
  /** The words of a free text. */
  readonly text: string
}

const inWords = ({ label, match, might }: CountedOption): string => `${label}: ${numberWords(match)}${might > 0 ? ` + ${numberWords(might)}` : ''}`

/** More options than this are a list to pull down. */
const most = 12

/** One filter of the form: a line of text, a list, or ticks, each option with its counts. */
export function FilterField({ filter: { key, label, hint, choice, narrows }, options, text }: FilterFieldProps) {
  const id = `filter-${key}`
  const note = hint && (
    <p className="hint" id={`${id}-hint`}>
      {hint}
    </p>
  )
  const described = hint ? `${id}-hint` : undefined
  if (choice === 'text') {
    return (
      <div className="field">
        <label htmlFor={id}>{label}</label>
        {note}
        <input className="wide" id={id} name={key} type="search" defaultValue={text} maxLength={100} aria-describedby={described} />
      </div>
    )
  }
  if (options.length > most) {
    return (
      <div className="field">
        <label htmlFor={id}>{label}</label>
        {note}
        <select id={id} name={key} defaultValue={options.find(({ chosen }) => chosen)?.value ?? ''} aria-describedby={described}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {narrows === false ? option.label : inWords(option)}
            </option>
          ))}
        </select>
      </div>
    )
  }
  return (
    <fieldset aria-describedby={described}>
      <legend>{label}</legend>
      {note}
      {options.map((option) => (
        <label className="tick" key={option.value}>
          <input type={choice === 'many' ? 'checkbox' : 'radio'} name={key} value={option.value} defaultChecked={option.chosen} />
          <span>{option.label}</span>
          <OptionCount {...option} />
        </label>
      ))}
    </fieldset>
  )
}
