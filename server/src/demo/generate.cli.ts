import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { jakartaDay } from '../accounts/jakarta-day.ts'
import { readConfig } from '../config.ts'
import { JOBS } from '../jobs.ts'
import { migrateInstallation, openInstallation } from '../open-installation.ts'
import { fieldCipher } from '../platform/crypto/field-cipher.ts'
import { installationSecret, keyFor } from '../secret.ts'
import { failToStart } from '../serve.ts'
import { DEMONSTRATION_MIX, NATIONAL_MIX } from './plan.ts'
import { populate } from './populate.ts'
import { seededRandom } from './random.ts'

const USAGE = `Fills an empty SYNTHETIC installation with invented people, for measuring.

  --people N     how many (277000 unless told otherwise: everybody in custody)
  --seed TEXT    another text makes other people
  --ready        job-ready people over-sampled, as in the demonstration

TITIAN_DATABASE_URL and TITIAN_OWNER_URL name the database; without them it is the embedded one.`

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      people: { type: 'string', default: '277000' },
      seed: { type: 'string', default: 'titian population 1' },
      ready: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(USAGE)
  const people = Number(values.people)
  if (!Number.isInteger(people) || people < 1 || people > 5_000_000)
    throw new Error(`--people takes a whole number from 1 to 5000000.\n\n${USAGE}`)

  const config = readConfig()
  const now = new Date()
  if (config.ownerUrl) await migrateInstallation(config.ownerUrl, 'SYNTHETIC', JOBS)
  const installation = await openInstallation(config, 'SYNTHETIC', JOBS, now)
  const bar = new SingleBar(
    {
      format: '{bar} {percentage}% | {value} of {total} people | {duration_formatted}',
      // Where nobody watches, a line now and then is enough.
      noTTYOutput: true,
      notTTYSchedule: 10_000,
    },
    Presets.shades_classic,
  )
  try {
    const secret = installationSecret(config.secret, config.dataDirectory)
    bar.start(people, 0)
    await populate(installation.database, {
      today: jakartaDay(now),
      random: seededRandom(values.seed),
      cipher: fieldCipher(new Map([[1, keyFor(secret, 'fields')]])),
      people,
      mix: values.ready ? DEMONSTRATION_MIX : NATIONAL_MIX,
      onProgress: (done) => bar.update(done),
    })
  } finally {
    bar.stop()
    await installation.close()
  }
}

await main().catch(failToStart)
