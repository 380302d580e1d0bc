import t from 'tap'
import { createProgram } from '../../src/cli/program.js'
import { holdChapter } from './chapter.js'
import { ask } from './service.js'
import { plainOf, readText } from './text.js'
import { valueIn, worded } from './values.js'

const file = 'docs/researchers.md'
const languages = Object.keys(valueIn(await ask('/v1/indicators/criminality'), 'data', 'label') ?? {})

holdChapter({
  file,
  lines: {
    'cat(crindex_cite': /release sha256:[0-9a-f]{64}\. Rule: competition rank/,
    'x.match(': /^BHS$/m,
    'curl -sO': /^$/,
    'Rscript -e': /AFG.*Afghanistan/,
    'python3 -c': /'edition': '2021'.*'iso3': 'AFG'/,
    'explain=true': /"exact":"67\/15"/,
    'criminality.bib':
      /^@dataset\{[\s\S]*url = \{\/v1\/editions\/2023\/rankings\/criminality\?scope=continent:asia&release=sha256:/,
    '--cite ris': /^TY {2}- DATA\r\n[\s\S]*Averages: Resilience/,
    'bulk.xlsx': /^$/,
    '--xlsx "scores.xlsx"': /^$/,
    'crindex codebook': /^,ranking,score,score,/m,
    'crindex ranking': /^KAZ +Kazakhstan +4\.47 +5$/m,
    'crindex deltas': /^2021,2023,criminality,world,193,KAZ,Kazakhstan,,4\.26,4\.47,0\.20,0\.21/m,
    'country-matches -H': /"iso3":"GMB"[\s\S]*"KOR","PRK"[\s\S]*"iso3":"KAZ"/,
    'crindex country-matches': /^3,398,matched,KAZ,Kazakhstan,code,1,/m
  },
  sentences: [
    `in ${worded(languages.length)} languages for their labels`,
    `in the ${worded(languages.length)} languages of the index`
  ],
  plain: {
    'a tool counts as two requests': 'a rule of the service',
    'ISO 3166-1': 'the name of a standard',
    M49: 'the name of a standard',
    '8 or more': 'the least digits of a release id'
  }
})

t.test('the commands that are listed are those of the command line', async t => {
  const sink = { write: () => true }
  const { commands } = createProgram({ stdout: sink, stderr: sink, env: {} })
  const [, list = ''] = /lists the commands: (.+?)\. They have/.exec(plainOf(readText(file))) ?? []
  const listed = [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
  t.strictSame(listed.toSorted(), commands.map(command => command.name()).toSorted())
})
