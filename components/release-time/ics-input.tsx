/** What became of a file. */
export interface IcsAnswer {
  readonly bad: boolean
  readonly words: string
}

interface IcsInputProps {
  readonly said?: IcsAnswer | null
  readonly onFile?: (file: File | undefined) => void
}

/** The field for a calendar file, with what was read from it. */
export function IcsInput({ said = null, onFile }: IcsInputProps) {
  return (
    <div className={`field grid-cols-[minmax(0,1fr)] py-3 ${said?.bad ? 'bad' : ''}`}>
      <label htmlFor="ics">Or read them from a calendar file (.ics)</label>
      <span className="hint" id="ics-hint">
        The file is read in your browser and sent nowhere. It replaces the dates above.
      </span>
      <span role="status" className={said?.bad ? 'error' : 'text-sm'} id="ics-said">
        {said?.words}
      </span>
      <input
        id="ics"
        type="file"
        accept=".ics,text/calendar"
        aria-describedby="ics-hint ics-said"
        onChange={onFile && ((event) => onFile(event.target.files?.[0]))}
      />
    </div>
  )
}
