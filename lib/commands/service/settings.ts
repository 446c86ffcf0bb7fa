import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadEnvFile } from 'node:process'
import { checkSettings, type Settings } from '@/lib/env'
import { root } from './run-tool'

/** The settings of a command, from the environment and the file `.env`; null after printing every fault of them. `DATA_DIR` becomes a full path. */
export function commandSettings(): Settings | null {
  const file = join(root, '.env')
  if (existsSync(file)) loadEnvFile(file)
  const checked = checkSettings(process.env)
  if (checked.ok) return { ...checked.settings, DATA_DIR: resolve(root, checked.settings.DATA_DIR) }
  console.error(`${checked.faults.length === 1 ? 'One setting is' : `${checked.faults.length} settings are`} not in order:`)
  for (const fault of checked.faults) console.error(`  ${fault}`)
  console.error('The file .env.example explains every setting.')
  return null
}
