import { sendDocumentPath } from '@/lib/staff-paths'
import { sourceKindLabels } from '@/lib/wording/source-kinds'
import { Button } from '../../ui/button'
import { RequestId } from '../request-id'
import { TextField } from '../text-field'
import type { TypedInput } from '../typed-input'

interface AddDocumentFormProps {
  readonly courses: readonly { readonly id: string; readonly title: string; readonly provider: { readonly name: string } }[]
  readonly providers: readonly { readonly id: string; readonly name: string }[]
  readonly documents: readonly { readonly id: string; readonly title: string }[]
  readonly typed: TypedInput
  /** The document that a newer edition is added for, where one came from its page. */
  readonly replaces?: string | undefined
}

/** A document as a file or as pasted words, and what is known of it. */
export function AddDocumentForm({ courses, providers, documents, typed, replaces }: AddDocumentFormProps) {
  const { value, error } = typed
  const fileError = error('file')
  return (
    <form method="post" action={sendDocumentPath()} encType="multipart/form-data" className="staffform" noValidate>
      <RequestId />
      <div className={fileError ? 'field bad' : 'field'}>
        <label htmlFor="file">File</label>
        <span className="hint" id="file-hint">
          A text, a web page (HTML), a PDF or a Word document (.docx), at most 20 MB. A scan without text cannot be read.
        </span>
        {fileError && (
          <span className="error" id="file-error">
            {fileError}
          </span>
        )}
        <input
          id="file"
          name="file"
          type="file"
          accept=".txt,.html,.htm,.pdf,.docx,text/plain,text/html,application/pdf"
          aria-describedby={fileError ? 'file-hint file-error' : 'file-hint'}
          aria-invalid={fileError ? true : undefined}
          className="wide"
        />
      </div>
      <TextField name="text" label="Or paste the text" rows={6} value={value('text')} error={error('text')} className="wide" />
      <TextField
        name="title"
        label="Title"
        hint="What readers see when they ask where a value comes from, such as “Worcester course page”."
        value={value('title')}
        error={error('title')}
        className="wide"
      />
      <div className="field">
        <label htmlFor="sourceKind">What kind of document is it?</label>
        <select id="sourceKind" name="sourceKind" defaultValue={value('sourceKind', 'web_page')}>
          {Object.entries(sourceKindLabels).map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <TextField
        name="url"
        label="Address"
        hint="Where it can be found, if it is on the web."
        type="url"
        inputMode="url"
        value={value('url')}
        error={error('url')}
        className="wide"
      />
      <TextField name="seenOn" label="Date on which it was seen there" type="date" value={value('seenOn')} error={error('seenOn')} />
      <div className="field">
        <label htmlFor="subject">Which course does it speak of?</label>
        <select id="subject" name="subject" defaultValue={value('subject')}>
          <option value="">Let the reader propose one</option>
          <optgroup label="A course in the list">
            {courses.map(({ id, title, provider }) => (
              <option key={id} value={`course:${id}`}>
                {provider.name}: {title}
              </option>
            ))}
          </optgroup>
          <optgroup label="A course that is new">
            {providers.map(({ id, name }) => (
              <option key={id} value={`provider:${id}`}>
                A new course of {name}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      <div className="field">
        <label htmlFor="replaces">Is it a newer edition of a document?</label>
        <span className="hint" id="replaces-hint">
          Then only the fields whose words have changed are marked, and what staff set by hand stands.
        </span>
        <select id="replaces" name="replaces" defaultValue={value('replaces', replaces)} aria-describedby="replaces-hint">
          <option value="">No, it stands by itself</option>
          {documents.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <p>
        <Button>Add the document</Button>
      </p>
    </form>
  )
}
