import { today } from '@/lib/clock'
import { getCatalogue } from '@/lib/data/get-catalogue'
import { openApi } from '@/lib/publishing/open-api'
import { originOf } from '../../origin'
import { answer, answering } from '../answer'

/** What programs can ask, and what they get. */
export function GET(request: Request): Promise<Response> {
  return answering(async () => answer(openApi({ catalogue: await getCatalogue(), today: today() }, originOf(request.headers))))
}
