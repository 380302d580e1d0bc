import t from 'tap'
import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { parseFormula } from '../../src/definitions/formula.js'
import { formatFormula, nodesIn } from '../../src/definitions/formula-text.js'
import { formulaFunctions } from '../../src/definitions/formula-arguments.js'
import { formulaLimits, formulaOperators, type Formula } from '../../src/definitions/formula-language.js'
import { holds } from '../support/property.js'

const children = ['health', 'wealth', 'g20']

const read = (text: string, weights?: Record<string, string>): Formula => {
  const { formula, faults } = parseFormula(text, { children, weights })
  if (formula) return formula
  throw new Error(`${text}: ${faults.map(fault => fault.what).join('; ')}`)
}

const executed = (text: string, weights?: Record<string, string>): string => formatFormula(read(text, weights))

t.test(
  'parseFormula writes children out, with their weights where they are weighed; a child without weight weighs 1',
  async t => {
    t.equal(executed('mean(children)'), 'mean(health, wealth, g20)')
    t.equal(executed('max(children, 7)'), 'max(health, wealth, g20, 7)')
    t.equal(
      executed('weighted_mean(children)', { health: '3', wealth: '0.5' }),
      'weighted_mean(health, 3, wealth, 0.5, g20, 1)'
    )
  }
)

t.test('formatFormula writes a formula with the parentheses that it needs and no other', async t => {
  const written: [string, string][] = [
    ['health*(1+wealth)', 'health * (1 + wealth)'],
    ['((health))+(wealth*2)+3', 'health + wealth * 2 + 3'],
    ['health-(wealth-1)', 'health - (wealth - 1)'],
    ['1/health/wealth', '1 / health / wealth'],
    ['1/(health/wealth)', '1 / (health / wealth)'],
    ['-health^2', '-(health ^ 2)'],
    ['(-health)^-2', '(-health) ^ (-2)'],
    ['(health>=5)*10', '(health >= 5) * 10'],
    ['100*goalposts(g20,1000,41000)', '100 * goalposts(g20, 1000, 41000)'],
    ['(health^2+wealth^2)^0.5', '((health ^ 2) + (wealth ^ 2)) ^ 0.5']
  ]
  for (const [text, want] of written) t.equal(executed(text), want, text)
})

t.test('parseFormula takes every function and operator that it lists, and comparisons', async t => {
  const twoArguments = ['mean', 'gmean', 'hmean', 'median', 'min', 'max']
  const calls = twoArguments.map(name => `${name}(health, wealth)`)
  const three = ['clamp', 'goalposts'].map(name => `${name}(health, 0, 1)`)
  const weighted = ['weighted_mean', 'weighted_gmean', 'weighted_hmean'].map(name => `${name}(health, 1, wealth, 2)`)
  const powers = ['pmean(-0.5, health, wealth)', 'weighted_pmean(2, health, 1, wealth, 2)']
  const texts = [...calls, ...three, ...weighted, ...powers]
  t.equal(texts.length, Object.keys(formulaFunctions).length)
  for (const text of texts) t.equal(executed(text), text)
  for (const sign of Object.values(formulaOperators)) t.equal(executed(`health ${sign} 2`), `health ${sign} 2`)
})

t.test('nodesIn names the nodes that a formula reads, each once, in the order of its text', async t => {
  t.strictSame(nodesIn(read('wealth + mean(health, wealth) / 2 - max(g20, 3)')), ['wealth', 'health', 'g20'])
  t.strictSame(nodesIn(read('1 + 2')), [])
})

const number: fc.Arbitrary<Formula> = fc
  .tuple(fc.nat(999999), fc.nat(999))
  .map(([whole, digits]) => ({ kind: 'number', text: String(Number(`${whole}.${digits}`)) }))
const node: fc.Arbitrary<Formula> = fc.constantFrom(...children).map(id => ({ kind: 'node', id }))

const formulas = fc.letrec<{ formula: Formula }>(tie => {
  const inner = tie('formula')
  const call = (names: readonly string[], args: fc.Arbitrary<Formula[]>): fc.Arbitrary<Formula> =>
    fc.tuple(fc.constantFrom(...names), args).map(([name, of]) => ({ kind: 'call', name, args: of }) as Formula)
  const binary = Object.keys(formulaOperators).filter(name => name !== 'unaryMinus' && name !== 'pow')
  return {
    formula: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(number, node),
      call(['mean', 'gmean', 'hmean', 'median', 'min', 'max'], fc.array(inner, { minLength: 1, maxLength: 3 })),
      call(['clamp', 'goalposts'], fc.array(inner, { minLength: 3, maxLength: 3 })),
      call(binary, fc.array(inner, { minLength: 2, maxLength: 2 })),
      call(['unaryMinus'], fc.array(inner, { minLength: 1, maxLength: 1 })),
      call(['pow'], fc.tuple(inner, fc.constant<Formula>({ kind: 'number', text: '2' }))),
      call(['weighted_mean'], fc.tuple(inner, fc.constant<Formula>({ kind: 'number', text: '0.25' })))
    )
  }
}).formula

t.test('a formula that was written and parsed again is the same formula', async t => {
  const again = fc.property(formulas, formula => {
    const text = formatFormula(formula)
    fc.pre(text.length <= formulaLimits.characters)
    return isDeepStrictEqual(read(text), formula)
  })
  holds(t, again, 1000)
})

t.test('a long sum is written so that it can be parsed again', async t => {
  const text = Array.from({ length: 60 }, (_, at) => `${at} * health`).join(' + ')
  t.equal(executed(executed(text)), text)
})

t.test('parseFormula gives a formula or faults for any text, and throws for none', async t => {
  const pieces = fc.constantFrom(
    'health',
    'children',
    'mean',
    'eval',
    '(',
    ')',
    ',',
    '+',
    '^',
    '-',
    '9',
    '1.5',
    ' ',
    '=',
    '!',
    '<'
  )
  holds(
    t,
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 40 }).map(parts => parts.join(''))
      ),
      text => {
        const { formula, faults } = parseFormula(text, { children })
        return formula
          ? formatFormula(formula) !== ''
          : faults.every(({ offset }) => offset >= 0 && offset <= text.length)
      }
    )
  )
  t.pass()
})
