/**
 * Holds what lint can't say: a connection is opened in one place, and nothing of the demonstration
 * reaches production. Prints each finding with file and line, and fails if there is one.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'server/src'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.fixture.ts'))

/** The files that open transactions, or that hand a connection to a library which must have one. */
const MAY_OPEN = [
  'server/src/platform/database/database.ts',
  'server/src/platform/database/open.ts',
  'server/src/platform/jobs/outbox.ts',
  'server/src/accounts/auth-database.ts',
]

const rules = [
  {
    pattern: /\.getKysely\(|\b(em|orm|root)\.fork\(|\bem\.execute\(/,
    except: MAY_OPEN,
    why: 'outside the transaction of the operation',
  },
  {
    pattern: /from '.*\/demo\//,
    except: ['server/src/main.demo.ts'],
    under: /^server\/src\/(?!demo\/)/,
    why: 'the demonstration reaches production',
  },
  {
    pattern: /\bnew Date\(\)|\bDate\.now\(\)/,
    except: [],
    under: /^server\/src\/(?!platform\/|main|app|demo\/|.*\.cli\.)/,
    why: 'time is an argument',
  },
  { pattern: /\bMath\.random\(/, except: [], why: 'chance is an argument' },
]

let findings = 0
for (const file of files) {
  const lines = readFileSync(file, 'utf8').split('\n')
  for (const rule of rules) {
    if (rule.except.includes(file) || (rule.under && !rule.under.test(file))) continue
    lines.forEach((line, at) => {
      if (!rule.pattern.test(line)) return
      findings++
      console.error(`${file}:${at + 1} ${rule.why}: ${line.trim()}`)
    })
  }
}
process.exit(findings === 0 ? 0 : 1)
