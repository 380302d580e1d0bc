import t from 'tap'
import type { Files } from '../../src/formats/files.js'
import { faultsOf, releaseOf, withFile } from '../support/wellbeing.js'

const header = 'edition,since,quantity,country,scope,node,value,of,rule,source\n'
const rules = withFile(
  'published/rules.yaml',
  'by_hand:\n  en: Computed by hand.\nby_eye:\n  en: Read off a picture.\n'
)
const withFigures = (rows: string): Files => withFile('published/figures.csv', header + rows, rules)

t.test('a figure keeps the text of its cells', async t => {
  const [figure] = releaseOf(withFigures('2022,2019,delta,XAL,,wellbeing,4.4,,by_hand,"Article, page 3"\n')).figures
  t.strictSame(figure, {
    edition: '2022',
    since: '2019',
    quantity: 'delta',
    country: 'XAL',
    scope: '',
    node: 'wellbeing',
    value: '4.4',
    of: '',
    rule: 'by_hand',
    source: 'Article, page 3'
  })
})

t.test('an index without published figures has none', async t => {
  t.strictSame(releaseOf(rules).figures, [])
})

t.test('figures are refused for an unknown rule, with the rules there are', async t => {
  t.strictSame(faultsOf(withFigures('2022,,score,XAL,,wellbeing,63.1,,by_ear,x\n')), [
    'published/figures.csv:2:34: unknown rule by_ear, allowed: by_hand, by_eye'
  ])
})

t.test('figures are refused for an unknown edition, now or before', async t => {
  t.strictSame(
    faultsOf(withFigures('2021,2018,delta,XAL,,wellbeing,1.0,,by_hand,x\n,,score,XAL,,wellbeing,1.0,,by_eye,x\n')),
    [
      'published/figures.csv:2:1: unknown edition 2021, allowed: 2019, 2022',
      'published/figures.csv:2:6: unknown edition 2018, allowed: 2019, 2022',
      'published/figures.csv:3:1: unknown edition , allowed: 2019, 2022'
    ]
  )
})

t.test('figures are refused for a missing column', async t => {
  const narrow = withFile('published/figures.csv', 'edition,since,quantity,country,scope,node,value,of,rule\n', rules)
  t.match(faultsOf(narrow)[0], /^published\/figures\.csv:1:1: column source is missing/)
})
