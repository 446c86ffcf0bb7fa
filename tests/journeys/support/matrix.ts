/** Who may ask: nobody, somebody whose access has ended, readers and editors of the record's provider and of another one, an administrator. */
export const askers = ['nobody', 'ended', 'readerOwn', 'editorOwn', 'readerOther', 'editorOther', 'administrator'] as const
export type Asker = (typeof askers)[number]
type Fields = Readonly<Record<string, string>>

/** What becomes of a request: the page, a way on, the sign-in, or no such page. */
export type Answer = 'shown' | 'led on' | 'sign-in' | 'not there'
export interface Expected {
  readonly answers: Readonly<Record<Asker, Answer>>
  /** A form as it would do its work: sent by those who may not. */
  readonly fields?: Fields
  /** A form that does no harm: sent by those who may. */
  readonly harmless?: Fields
  /** What follows the address of a page. */
  readonly query?: string
}

const strangers = { nobody: 'sign-in', ended: 'sign-in' } as const
const everybody = (answer: Answer) => ({
  nobody: answer,
  ended: answer,
  readerOwn: answer,
  editorOwn: answer,
  readerOther: answer,
  editorOther: answer,
  administrator: answer,
})
const foreign = { readerOther: 'not there', editorOther: 'not there' } as const

const openPage: Expected = { answers: everybody('shown') }
const openForm: Expected = { answers: everybody('led on') }
const staffPage: Expected = { answers: { ...everybody('shown'), ...strangers } }
const staffForm: Expected = { answers: { ...everybody('led on'), ...strangers } }
const administratorPage: Expected = { answers: { ...everybody('not there'), ...strangers, administrator: 'shown' } }
const administratorForm = (fields: Fields, harmless: Fields = {}): Expected => ({
  answers: { ...everybody('not there'), ...strangers, administrator: 'led on' },
  fields,
  harmless,
})
/** A page of a record: for those who may see it. */
const recordPage = (query = ''): Expected => ({ answers: { ...everybody('shown'), ...strangers, ...foreign }, query })
/** A page of a record that is only for those who may change it. */
const editorPage = (query = ''): Expected => ({ answers: { ...everybody('shown'), ...strangers, ...foreign, readerOwn: 'not there' }, query })
/** A form that changes a record. */
const editorForm = (fields: Fields, harmless: Fields = {}): Expected => ({
  answers: { ...everybody('led on'), ...strangers, ...foreign, readerOwn: 'not there' },
  fields,
  harmless,
})

/** For those who may add courses: to a provider of theirs. */
const adderPage: Expected = { answers: { ...everybody('shown'), ...strangers, readerOwn: 'not there', readerOther: 'not there' } }
const nobodys = '01a22245-1518-705a-9750-83ee6462f643'

/** Every route of the staff pages by its folder, with what each asker gets. A route that stands not here fails the matrix. */
export const matrix: Readonly<Record<string, Expected>> = {
  'sign-in': openPage,
  'sign-in/change': openForm,
  'sign-in/second-step': openPage,
  'sign-in/second-step/change': openForm,
  'sign-out': openForm,
  reset: openPage,
  'reset/ask': openForm,
  'reset/[token]': openPage,
  'reset/[token]/set': openForm,
  'invitation/[token]': openPage,
  'invitation/[token]/accept': openForm,

  '': staffPage,
  account: staffPage,
  'account/name': staffForm,
  'account/password': staffForm,
  'account/end-session': staffForm,
  'account/second-step': staffPage,
  'account/second-step/start': staffForm,
  'account/second-step/confirm': staffForm,
  'account/second-step/codes': staffForm,
  'account/second-step/end': staffForm,

  people: administratorPage,
  'people/invite': administratorForm({ email: 'matrix@team.example', role: 'administrator' }),
  'people/withdraw': administratorForm({ invitation: '01a22245-1518-705a-9750-83ee6462f643' }),
  'people/[userId]': administratorPage,
  'people/[userId]/change': administratorForm({ role: 'administrator', seenRole: 'reader', seenProvider: 'university-of-worcester' }),
  'people/[userId]/end': administratorForm({}),
  'people/[userId]/reset-link': administratorForm({}),
  'people/[userId]/drop-second-step': administratorForm({}),

  courses: staffPage,
  'courses/new': adderPage,
  'courses/new/begin': editorForm({ provider: 'university-of-worcester', title: 'Another award', award: 'other' }),
  'courses/[slug]': recordPage(),
  'courses/[slug]/edit': editorForm({}),
  'courses/[slug]/roll-over': editorPage(),
  'courses/[slug]/roll-over/now': editorForm({ academicYear: '2027/28' }),
  'courses/[slug]/history': recordPage(),
  'courses/[slug]/history/compare': recordPage('?from=1&to=1'),
  'courses/[slug]/history/restore': editorForm({ version: '1', baseVersion: '1', 'reason-1': 'It was better' }),
  'courses/[slug]/withdraw': editorPage(),
  'courses/[slug]/withdraw/now': editorForm({ version: '1', because: 'the provider has stopped it' }),

  'drafts/[draftId]': recordPage(),
  'drafts/[draftId]/[section]': editorPage(),
  'drafts/[draftId]/[section]/save': editorForm({ baseRevision: '2' }),
  'drafts/[draftId]/catch-up': editorPage(),
  'drafts/[draftId]/catch-up/now': editorForm({ revision: '2', version: '1' }),
  // What one typed in a conflict is one's own: nobody else's page shows it.
  'drafts/[draftId]/conflict': { answers: { ...everybody('not there'), ...strangers }, query: `?kept=${nobodys}` },
  'drafts/[draftId]/conflict/settle': editorForm({ kept: nobodys, against: '2' }),
  'drafts/[draftId]/conflict/drop': editorForm({ kept: nobodys }),
  'drafts/[draftId]/discard': editorForm({ revision: '2', sure: 'yes' }),
  'drafts/[draftId]/preview': recordPage(),
  'drafts/[draftId]/publish': recordPage(),
  'drafts/[draftId]/publish/now': editorForm({ revision: '2', reason: 'New price list' }),
  'drafts/[draftId]/publish/later': editorForm({ revision: '2', reason: 'New price list', day: '2027-01-01', time: '09:00' }),

  documents: staffPage,
  'documents/add': adderPage,
  'documents/add/send': editorForm({ title: 'A page', text: 'A text', sourceKind: 'web_page', subject: 'course:university-of-worcester' }),
  'documents/[documentId]': recordPage(),
  'documents/[documentId]/read': editorForm({ courseId: '' }),
  // The document of the matrix takes the place of none.
  'documents/[documentId]/compare': { answers: { ...everybody('not there'), ...strangers } },
  'uploads/[uploadId]': recordPage(),
  'readings/[importRunId]': recordPage(),
  'readings/[importRunId]/decide': editorForm({ item: 'fee-1', verdict: 'accept' }),
  'readings/[importRunId]/accept-same': editorForm({}),
  'readings/[importRunId]/settle': editorForm({}),
  'readings/[importRunId]/overrule': editorForm({ as: 'nasenco_course', why: 'It names the award in a picture' }),
  'readings/[importRunId]/aside': editorForm({ because: 'The wrong year' }),

  'providers/[slug]': recordPage(),
  'providers/[slug]/save': editorForm({ version: '1', name: 'Another name', type: 'charity', reason: 'It was renamed' }),
}
