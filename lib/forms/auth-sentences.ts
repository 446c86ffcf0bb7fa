import type { AuthRefusal } from '@/lib/auth/ask-or-refuse'
import type { InputIssue } from '@/lib/domain/kept-input'

/** What to put right when the sign-in library refused, at the input of this name. */
export function authIssue(why: AuthRefusal, input: string): InputIssue {
  switch (why) {
    case 'wait':
      return { input: '', message: 'Too many tries. Wait 15 minutes, then try again' }
    case 'wrong_password':
      return { input, message: 'Your password: this is not right' }
    case 'wrong_code':
      return { input, message: 'Code: this one does not work. Take the one that is shown now' }
    case 'begin_again':
    case 'other':
      return { input: '', message: 'This did not work. Open the page again and try once more' }
  }
}
