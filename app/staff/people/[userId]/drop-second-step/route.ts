import { dropMembersSecondStep } from '@/lib/workflows/change-member'
import { memberDeed } from '../member-deed'

/** Turns a member's second step off. */
export const POST = memberDeed(dropMembersSecondStep, 'dropped')
