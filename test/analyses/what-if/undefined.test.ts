import t from 'tap'
import { applyPatch } from '../../../src/analyses/what-if/what-if.js'
import { fraction } from '../../../src/exact/fraction.js'
import { scoreEdition } from '../../../src/scoring/edition.js'
import { frameworkOf, observationsOf } from '../../support/frameworks.js'

t.test('a patch that leaves a composite undefined leaves it without score and rank, not as it was', async t => {
  const framework = frameworkOf('tree:\n  ratio:\n    formula: top / bottom\n    children: [top, bottom]')
  const rows = { AAA: [fraction(4), fraction(2)], BBB: [fraction(1), fraction(1)] }
  const edition = scoreEdition(framework, observationsOf(['top', 'bottom'], rows))
  const patch = new Map([['AAA', new Map([['bottom', fraction(0)]])]])
  const [effect] = applyPatch(edition, { reform: null, changes: patch }, () => [{ id: 'world', positions: [0, 1] }])
  t.match(effect?.composites, [
    { node: 'ratio', after: null, delta: null, ranks: [{ before: { rank: 1 }, after: null }] }
  ])
  t.equal(effect?.composites[0]?.before, edition.scores.get('ratio')?.at(0))
})
