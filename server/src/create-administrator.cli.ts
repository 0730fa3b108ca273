import 'reflect-metadata'
import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { accountsRoom } from './accounts/accounts.ts'
import { createAdministrator, resetAccount } from './accounts/create-administrator.ts'
import { readConfig } from './config.ts'
import { JOBS } from './jobs.ts'
import { openInstallation } from './open-installation.ts'
import { installationSecret, keyFor } from './secret.ts'
import { failToStart } from './serve.ts'

const USAGE = `Makes an administrator of a LIVE installation.

  --name NAME --email EMAIL    asked for when they are not given
  --password-stdin             take the password from standard input; otherwise a one-time link is printed
  --reset                      instead: a new link for an account that lost its password or phone`

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      name: { type: 'string' },
      email: { type: 'string' },
      'password-stdin': { type: 'boolean', default: false },
      reset: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(USAGE)
  const email = values.email ?? (await asked('Email: '))
  const name = values.reset ? '' : (values.name ?? (await asked('Name: ')))
  const password = values['password-stdin'] ? (await text(stdin)).replace(/\r?\n$/, '') : null

  const now = new Date()
  const config = readConfig()
  const installation = await openInstallation(config, 'LIVE', JOBS, now)
  try {
    const secret = installationSecret(config.secret, config.dataDirectory)
    const { world } = accountsRoom({
      database: installation.database,
      kind: 'LIVE',
      publicUrl: config.publicUrl ?? `http://127.0.0.1:${config.port}`,
      keyFor: (purpose) => keyFor(secret, purpose),
      now: () => now,
    })
    const { link } = values.reset
      ? await resetAccount(world, email, now)
      : await createAdministrator(world, { name, email, password }, now)
    console.log(link ? `Set the password within a day, at ${link}` : 'The administrator can sign in now.')
  } finally {
    await installation.close()
  }
}

const asked = async (question: string): Promise<string> => {
  if (!stdin.isTTY) throw new Error(`Nobody is there to ask.\n\n${USAGE}`)
  const prompt = createInterface({ input: stdin, output: stdout })
  try {
    return await prompt.question(question)
  } finally {
    prompt.close()
  }
}

await main().catch(failToStart)
