import { endAccess } from '@/lib/workflows/change-member'
import { memberDeed } from '../member-deed'

/** Ends a member's access and every session of theirs. */
export const POST = memberDeed(endAccess, 'ended')
