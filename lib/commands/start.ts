import { relative } from 'node:path'
import { buildApp } from './service/build-app'
import { databaseToServe } from './service/database'
import { endings } from './service/endings'
import { generateClient } from './service/generate-client'
import { portIsFree } from './service/port-is-free'
import { serveApp } from './service/serve-app'
import { commandSettings } from './service/settings'

/** `npm start` and `npm run dev`: everything from an empty folder to a site that answers. Gives the exit status, or never while it serves. */
async function start(mode: 'start' | 'dev'): Promise<number> {
  const settings = commandSettings()
  if (!settings) return 1
  const toEnd = endings()
  const refuse = async (message: string): Promise<number> => {
    if (!toEnd.hasBegun()) console.error(message)
    await toEnd.endAll()
    return 1
  }
  try {
    const site = `http://localhost:${settings.PORT}`
    await generateClient()
    const database = await databaseToServe(settings, mode === 'start' ? 'npm start' : 'npm run dev', site, toEnd)
    if (!database.ok) return refuse(database.message)
    if (!(await portIsFree(settings.PORT)))
      return refuse(
        `Port ${settings.PORT} is taken by another program, or by this service already. Choose another one: PORT=${settings.PORT + 1} npm start`,
      )

    console.log('Catalogue')
    // The client that this needs has only just been generated.
    const { prepareCatalogue } = await import('./service/prepare-catalogue')
    const courses = await prepareCatalogue(database.url)
    console.log(`  ${courses} courses are published.`)
    const environment = { DATABASE_URL: database.url, PORT: String(settings.PORT) }
    if (mode === 'start') {
      console.log('Site')
      const built = await buildApp(environment, toEnd)
      console.log(built ? '  Built.' : '  The build is current.')
    }
    if (toEnd.hasBegun()) return 0
    const serving = serveApp(mode, settings.PORT, environment, toEnd)
    if (await serving.ready) {
      const data = settings.DATABASE_URL ? 'your PostgreSQL (DATABASE_URL)' : `${relative(process.cwd(), settings.DATA_DIR) || '.'}/`
      console.log(`\nThe NASENCO provider finder is running: ${site}\n`)
      console.log(`  Next: open the address, choose courses and see them side by side; every value opens the words it came from.`)
      console.log(`  Data: ${data}   Stop: Ctrl-C\n`)
    }
    const lost = database.lost.then(() => 'The database has ended.')
    const stopped = serving.ended.then(({ printed }) => `The site has ended.\n${printed}`)
    return refuse(await Promise.race([lost, stopped]))
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

process.exit(await start(process.argv[2] === 'dev' ? 'dev' : 'start'))
