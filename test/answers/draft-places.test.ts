import t from 'tap'
import { checkDraft } from '../support/drafts.js'

const cases: Readonly<Record<string, readonly [text: string, ...findings: string[]]>> = {
  'a figure belongs to the name before a semicolon, however near the one behind it': [
    'Criminality in Kazakhstan is high and at a level of 4.47; resilience is low.',
    ...['country right: Kazakhstan', 'score right: 4.47']
  ],
  'each difference is to the average that it stands with': [
    'On criminality Kazakhstan is 0.56 below the world average and 0.30 above that of Asia.',
    ...['country right: Kazakhstan', 'gap right: 0.56', 'gap wrong: 0.30 (-1.01)']
  ],
  'what opens a text may say the kind of a change': [
    'Basket effect −0.21 of Kazakhstan in criminality since 2021.',
    ...['basket_effect right: −0.21', 'country right: Kazakhstan']
  ],
  'a word in capitals that is the code of a country is a word': [
    'Kazakhstan: 4.47 PER criminality.',
    'country right: Kazakhstan'
  ],
  'a figure far from a composite is none of its scores': [
    'Kazakhstan writes about criminality a great deal and at length in many papers, and then Kazakhstan, as always it was so, in a year of which nobody said much, 3.14 litres.',
    ...['country right: Kazakhstan', 'country right: Kazakhstan']
  ],
  'three cells of words head a row': [
    '# Kazakhstan\n\n| A | B | C | Score |\n|-|-|-|-|\n| x | y | criminality | 4.47 |',
    ...['country right: Kazakhstan', 'score right: 4.47']
  ],
  'and a fourth does not': [
    '# Kazakhstan\n\n| A | B | C | D | Score |\n|-|-|-|-|-|\n| x | y | z | criminality | 4.47 |',
    'country right: Kazakhstan'
  ]
}

for (const [title, [text, ...findings]] of Object.entries(cases)) {
  t.test(title, async t => {
    const said = checkDraft(text, '2023').map(({ kind, verdict, found, right }) =>
      verdict === 'right' ? `${kind} ${verdict}: ${found}` : `${kind} ${verdict}: ${found} (${right ?? 'none'})`
    )
    t.strictSame(said, findings)
  })
}
