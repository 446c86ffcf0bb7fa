import { z } from 'zod'
import { getDatabase } from '@/lib/data/database'
import { staffRoleSchema } from '@/lib/domain/staff'
import { joinJourneysDatabase, newMember } from './new-member'

const wantedSchema = z.object({
  role: staffRoleSchema,
  providerIds: z.array(z.string()),
  name: z.string(),
  email: z.string(),
  password: z.string(),
})

// Runs beside the service of the journeys and prints the new member's session.
await joinJourneysDatabase()
const made = await newMember(wantedSchema.parse(JSON.parse(process.argv[2] ?? '')))
console.log(JSON.stringify(made))
await getDatabase().$disconnect()
