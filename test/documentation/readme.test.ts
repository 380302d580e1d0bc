import t from 'tap'
import { holdChapter } from './chapter.js'
import { nodeVersion } from './package.js'
import { ask } from './service.js'
import { readText } from './text.js'
import { grouped, listIn, numberIn, textIn } from './values.js'

const editions = listIn(await ask('/v1/editions'), 'data')
const ids = editions.map(edition => textIn(edition, 'id'))
const published = editions.reduce<number>(
  (sum, edition) => sum + numberIn(edition, 'countries') * numberIn(edition, 'composites'),
  0
)

t.test('the README fits in 150 lines', async t => {
  t.ok(readText('README.md').split('\n').length <= 151)
})

holdChapter({
  file: 'README.md',
  lines: {
    'rankings/criminality': /"country":"Kazakhstan","score":4\.47,"rank":5/,
    'Rscript -e': /Myanmar.*8\.15.*1/,
    'curl -sO': /^$/,
    'python3 -c': /'country': 'Myanmar', 'score': 8\.15, 'rank': 1/,
    'verify.py': /^composites: 2,316 of 2,316 are equal[^]*^ranks: 19,686 of 19,686[^]*^averages: 4,998 of 4,998/m,
    'crindex profile': /Kazakhstan[\s\S]*4\.47/,
    'crindex what-if': /^ *resilience +4\.54 +4\.63/m
  },
  unrun: {
    'npm ci && npm start':
      'it installs the packages anew and serves until it is stopped; test/http/server.test.ts starts what is built',
    'npm ci && npm test': 'it would run this test within itself'
  },
  sentences: [
    `${numberIn(editions, 0, 'countries')} countries, editions ${ids.slice(0, -1).join(', ')} and ${ids.at(-1) ?? ''}.`,
    `All ${grouped(published)} composites in the publisher's workbook`,
    `Node.js ${nodeVersion} or newer`
  ]
})
