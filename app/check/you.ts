import 'server-only'
import { cookies } from 'next/headers'
import type { Catalogue } from '@/lib/domain/catalogue'
import type { Persona } from '@/lib/eligibility/persona'
import { isAnswered, personaQuery, readPersona } from '@/lib/eligibility/persona-query'

/** The cookie that holds the answers of the check, as `personaQuery` writes them, and nothing else. */
export const youCookie = 'you'
/** How long the browser keeps it, in seconds: 30 days. */
export const youAge = 60 * 60 * 24 * 30

/** A reader who has answered the check in this browser, with the answers as an address holds them; `null` for everybody else. */
export async function getYou({ authorities }: Pick<Catalogue, 'authorities'>): Promise<{ readonly persona: Persona; readonly query: string } | null> {
  const kept = (await cookies()).get(youCookie)?.value
  if (!kept) return null
  const { persona } = readPersona(
    Object.fromEntries(new URLSearchParams(kept)),
    authorities.map(({ name }) => name),
  )
  return isAnswered(persona) ? { persona, query: personaQuery(persona) } : null
}
