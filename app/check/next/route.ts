import { NextResponse } from 'next/server'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { isAnswered, personaQuery, readPersona } from '@/lib/eligibility/persona-query'
import { nextQuestion, questions } from '@/lib/eligibility/questions'
import { checkQuestionPath, checkResultPath } from '@/lib/paths'
import { youAge, youCookie } from '../you'

/** An address without a host: whatever stands before this server, the browser stays on its own. */
const to = (path: string): NextResponse => new NextResponse(null, { status: 303, headers: { Location: path } })

/**
 * Leads from one question to the next. The answers travel in the address, so that the back button and a reload find them; with the last one they go
 * into the browser's cookie, from which the other pages take their "you" rows.
 */
export async function GET(request: Request): Promise<Response> {
  const given = new URL(request.url).searchParams
  const asked = given.get('q') ?? 'all'
  const { authorities } = await getCatalogue()
  const { persona, problems } = readPersona(
    Object.fromEntries(given),
    authorities.map(({ name }) => name),
  )
  const question = questions.find(({ id }) => id === asked)
  const ours = problems.filter(({ answer }) => !question || question.fields.some((field) => field.answer === answer))
  if (ours.length > 0) {
    given.delete('q')
    return to(checkQuestionPath(asked, given.toString().slice(0, 2000)))
  }
  const next = question ? nextQuestion(persona, question.id) : null
  if (next) return to(checkQuestionPath(next.id, personaQuery(persona)))
  const response = to(checkResultPath(personaQuery(persona)))
  if (isAnswered(persona)) {
    response.cookies.set(youCookie, personaQuery(persona), { path: '/', maxAge: youAge, sameSite: 'lax', httpOnly: true })
  }
  return response
}
