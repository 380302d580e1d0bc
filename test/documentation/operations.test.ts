import t from 'tap'
import { readSettings } from '../../src/http/settings.js'
import { holdChapter } from './chapter.js'
import { nodeVersion } from './package.js'
import { readText } from './text.js'

const file = 'docs/operations.md'
const { port, host, logLevel, rateLimitMax, trustProxy, storePollMs, jobTakeoverSeconds } = readSettings({})
const defaults = {
  PORT: port,
  HOST: host,
  LOG_LEVEL: logLevel,
  RATE_LIMIT_MAX: rateLimitMax,
  TRUST_PROXY: trustProxy,
  STORE_POLL_MS: storePollMs,
  JOB_TAKEOVER_SECONDS: jobTakeoverSeconds
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
    'crindex import --help': /--dry-run/
  },
  unrun: {
    'docker build -t crindex .': 'it needs an engine of containers',
    'docker run --init --read-only --tmpfs /tmp --cap-drop ALL -p 3000:3000 -v crindex:/data crindex':
      'it needs an engine of containers',
    'PUBLIC_URL=https://index.example DATABASE_PASSWORD=... docker compose up --build':
      'it needs an engine of containers',
    'npm ci && npm start': 'it installs the packages anew and serves until it is stopped'
  },
  sentences: [
    `Node.js ${nodeVersion} or newer`,
    ...Object.entries(defaults).map(([name, value]) => `\`${name}\` ${value} `)
  ],
  plain: { '0 for no limit': 'a value that switches it off' }
})
