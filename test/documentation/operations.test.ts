import t from 'tap'
import { readSettings } from '../../src/http/settings.js'
import { holdChapter } from './chapter.js'
import { nodeVersion } from './package.js'
import { readText } from './text.js'

const file = 'docs/operations.md'
const { port, host, logLevel, rateLimitMax, trustProxy, storePollMs, jobTakeoverSeconds, jobBounds, quotas } =
  readSettings({})
const defaults = {
  PORT: port,
  HOST: host,
  LOG_LEVEL: logLevel,
  RATE_LIMIT_MAX: rateLimitMax,
  TRUST_PROXY: trustProxy,
  STORE_POLL_MS: storePollMs,
  JOB_TAKEOVER_SECONDS: jobTakeoverSeconds,
  SCENARIOS_MAX: quotas.ofAll.scenarios,
  SCENARIOS_MB: quotas.ofAll.bytes / 1_000_000,
  SCENARIOS_PER_KEY: quotas.ofKey.scenarios,
  SCENARIOS_MB_PER_KEY: quotas.ofKey.bytes / 1_000_000,
  JOBS_OPEN: jobBounds.asked,
  JOBS_OPEN_OF_READS: jobBounds.read,
  JOBS_OPEN_PER_CLIENT: jobBounds.ofClient,
  JOBS_KEEP_DAYS: jobBounds.keepDays
}

t.test('the settings are those that are read', async t => {
  const rows = readText(file)
    .split('\n')
    .flatMap(line => /^\| `([A-Z_]+)`/.exec(line)?.[1] ?? [])
  const read = [...readText('src/http/settings.ts').matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name = '']) => name)
  t.strictSame(rows.toSorted(), read.toSorted())
})

holdChapter({
  file,
  lines: {
    'crindex check': /sha256:/,
    'crindex serve --help': /--store/,
    'crindex import --help': /--dry-run/,
    'crindex key create': /^statistics-office\.[\w-]{43}\n$/,
    'crindex key list': /statistics-office +may write/,
    'crindex key revoke': /revoked 2/
  },
  unrun: {
    'npm ci && npm start': 'it installs the packages anew and serves until it is stopped',
    'npx crindex store backup /backups/crindex-2026-11-29.db': 'test/store/backup.test.ts does so in places of its own',
    'npx crindex store restore /backups/crindex-2026-11-29.db --replace': 'test/store/backup.test.ts does so too'
  },
  sentences: [
    `Node.js ${nodeVersion} or newer`,
    ...Object.entries(defaults).map(([name, value]) => `\`${name}\` ${value} `)
  ],
  plain: {
    '0 for no limit': 'a value that switches it off',
    '0 for ever': 'a value that switches it off',
    'SHA-256 of its 256 random bits': 'the hash, and what is hashed',
    'in the answer 202': 'a status',
    'with 403 (': 'a status',
    'with 429 (': 'a status',
    '13.7 kB of 254 kB': 'measured: every country one point more heroin trade in 2023',
    '0.8 kB of 1.7 kB': 'measured: one country one point more prevention in 2023',
    'from 0.2 on': 'a version'
  }
})
