import type { Persona } from '@/lib/eligibility/persona'

export interface Reader {
  /** Who it is, as the subject of a sentence. */
  readonly words: string
  readonly persona: Persona
}

const senco: Persona = { role: 'senco', since: '2026-09', earlier: 'none', setting: 'maintained', status: 'qts', induction: 'yes', progress: 'none' }
const ready: Persona = { support: 'yes', dbs: 'yes', contract: 'yes', access: 'yes', degree: 'yes' }

/**
 * Readers for whom the effect of a change is worked out: those whom the rules of a course tell apart. They are invented; what counts is that each kind of
 * rule turns for one of them.
 */
export const readers: readonly Reader[] = [
  { words: 'A new SENCO with QTS in a maintained school', persona: { ...senco, ...ready } },
  { words: 'A new SENCO with QTS in an academy', persona: { ...senco, ...ready, setting: 'academy' } },
  { words: 'A new SENCO with QTLS', persona: { ...senco, ...ready, status: 'qtls' } },
  { words: 'A new SENCO with EYTS in a nursery school', persona: { ...senco, ...ready, status: 'eyts', setting: 'nursery_school' } },
  { words: 'A SENCO without teacher status', persona: { ...senco, ...ready, status: 'none' } },
  { words: 'A SENCO whose head does not support it', persona: { ...senco, ...ready, support: 'no' } },
  { words: 'A SENCO without a degree', persona: { ...senco, ...ready, degree: 'no' } },
  { words: 'A SENCO on a contract that ends this year', persona: { ...senco, ...ready, contract: 'no' } },
  { words: 'A head who is also the SENCO', persona: { ...senco, ...ready, role: 'head_senco' } },
  { words: 'A teacher who wants to become a SENCO', persona: { ...ready, role: 'aspiring', setting: 'maintained', status: 'qts', progress: 'none' } },
  { words: 'A SENCO in a special school', persona: { ...senco, ...ready, setting: 'special' } },
  { words: 'A SENCO in an independent school', persona: { ...senco, ...ready, setting: 'independent' } },
  { words: 'A SENCO in a pupil referral unit', persona: { ...senco, ...ready, setting: 'pru' } },
  { words: 'A SENCO in further education', persona: { ...senco, ...ready, setting: 'further_education' } },
]
