import t from 'tap'
import { parseFormula } from '../../src/definitions/formula.js'

const context = { children: ['health', 'wealth'] }

const faultsOf = (text: string): string[] =>
  (parseFormula(text, context).faults ?? []).map(
    ({ offset, what, allowed }) => `${offset}: ${what}, allowed: ${allowed}`
  )

const ids = 'the children of the node: health, wealth'
const functions =
  'the functions mean, weighted_mean, gmean, weighted_gmean, hmean, weighted_hmean, pmean, weighted_pmean, median, min, max, clamp, goalposts'
const operators = 'the operators + - * / ^ < <= > >= == !='
const characters = 'ids, numbers, commas, parentheses, + - * / ^ and comparisons'
const parts = 'ids, numbers, operators and functions'
const numbers = 'plain decimal numbers'

const refuses = (title: string, refusals: readonly (readonly [text: string, fault: string])[]): void => {
  t.test(`parseFormula refuses ${title}, with the place`, async t => {
    for (const [text, fault] of refusals) t.equal(faultsOf(text)[0], fault, text)
  })
}

refuses('unknown ids and words of mathjs', [
  ['health + welth', `9: unknown id welth, allowed: ${ids}`],
  ['mean(health, wealthy)', `13: unknown id wealthy, allowed: ${ids}`],
  ['pi * health', `0: unknown id pi, allowed: ${ids}`],
  ['mean(__proto__)', `5: unknown id __proto__, allowed: ${ids}`],
  ['health + children', `9: unknown id children, allowed: ${ids}`],
  ['children', `0: unknown id children, allowed: ${ids}`],
  ['mean(children + 1)', `5: unknown id children, allowed: ${ids}`]
])

refuses('functions that are not on the list', [
  ['eval(1)', `0: unknown function eval, allowed: ${functions}`],
  ['1 + import(health)', `4: unknown function import, allowed: ${functions}`],
  ['createUnit(health)', `0: unknown function createUnit, allowed: ${functions}`],
  ['mean.constructor(health)', `0: unknown function mean.constructor, allowed: ${functions}`],
  ['constructor(1)', `0: unknown function constructor, allowed: ${functions}`],
  ['Mean(health)', `0: unknown function Mean, allowed: ${functions}`]
])

refuses('operators that are not on the list', [
  ['2 cm', `0: implicit multiplication 2 cm, allowed: ${operators}`],
  ['health wealth', `0: implicit multiplication health wealth, allowed: ${operators}`],
  ['2(health)', `0: implicit multiplication 2 (health), allowed: ${operators}`],
  ['health!', `6: operator !, allowed: ${operators}`],
  ['health mod 2', `7: operator mod, allowed: ${operators}`],
  ['health and wealth', `7: operator and, allowed: ${operators}`],
  ['health to wealth', `7: operator to, allowed: ${operators}`],
  ['+health', `0: operator +, allowed: ${operators}`],
  ['health .* 2', `7: operator .*, allowed: ${operators}`]
])

refuses('everything that is no arithmetic', [
  ['"health"', `0: character ", allowed: ${characters}`],
  ["'health'", `0: character ', allowed: ${characters}`],
  ['[health, wealth]', `0: character [, allowed: ${characters}`],
  ['{a: 1}', `0: character {, allowed: ${characters}`],
  ['1:10', `1: character :, allowed: ${characters}`],
  ['health; wealth', `6: character ;, allowed: ${characters}`],
  ['health # why', `7: character #, allowed: ${characters}`],
  ['health > 5 ? 1 : 0', `11: character ?, allowed: ${characters}`],
  ['5 % 2', `2: character %, allowed: ${characters}`],
  ['health = 5', `0: assignment health = 5, allowed: ${parts}`],
  ['f(x) = x', `0: functionassignment f(x) = x, allowed: ${parts}`],
  ['health.wealth', `0: accessor health.wealth, allowed: ${parts}`],
  ['1 < health < 2', `0: relational 1 < health < 2, allowed: ${parts}`]
])

refuses('numbers that would be read as others than they are written', [
  ['health + 0x10', `9: number 0x10, allowed: ${numbers}`],
  ['1e3', `0: number 1e3, allowed: ${numbers}`],
  ['.5 * health', `0: number .5, allowed: ${numbers}`],
  ['health * 5.', `9: number 5., allowed: ${numbers}`],
  ['health * true', `9: number true, allowed: ${numbers}`],
  ['Infinity', `0: number Infinity, allowed: ${numbers}`],
  ['0.1000000000000001', '0: number 0.1000000000000001, allowed: at most 15 digits']
])

refuses('arguments of the wrong number or kind', [
  ['mean()', '0: wrong arguments of mean, allowed: at least one argument'],
  ['1 + clamp(health, 0)', '4: wrong arguments of clamp, allowed: 3 arguments: score, lowest, highest'],
  [
    'goalposts(health)',
    '0: wrong arguments of goalposts, allowed: 3 arguments: raw value, goalpost that scores 0, goalpost that scores 1'
  ],
  ['weighted_mean(health)', '0: wrong arguments of weighted_mean, allowed: pairs of a score and a number, its weight'],
  [
    'weighted_mean(health, wealth)',
    '0: wrong arguments of weighted_mean, allowed: pairs of a score and a number, its weight'
  ],
  ['weighted_mean(health, 0, wealth, 0)', '0: wrong arguments of weighted_mean, allowed: one weight above 0']
])

refuses('powers without a small number for exponent', [
  ['9^9^9^9', '1: exponent, allowed: a number from -10 to 10'],
  ['health^wealth', '6: exponent, allowed: a number from -10 to 10'],
  ['health^11', '6: exponent, allowed: a number from -10 to 10'],
  ['health^(-11)', '6: exponent, allowed: a number from -10 to 10']
])

refuses('what is not closed, too deep or too long', [
  ['mean(health', '11: Parenthesis ) expected, allowed: an arithmetic expression over node ids'],
  ['health +', '8: Unexpected end of expression, allowed: an arithmetic expression over node ids'],
  [`${'('.repeat(25)}health${')'.repeat(25)}`, '24: nested too deeply, allowed: at most 24 levels'],
  ['-'.repeat(3999) + '1', '0: nested too deeply, allowed: an arithmetic expression over node ids'],
  ['1 + '.repeat(1000) + '1', '0: 4001 characters, allowed: at most 4000 characters']
])

t.test('parseFormula refuses weighted_mean(children) where no weights stand beside the formula', async t => {
  t.strictSame(faultsOf('weighted_mean(children)'), [
    '0: no weights of the children, allowed: weights: { id: number } beside the formula'
  ])
})

t.test('parseFormula tells all faults of a formula at once', async t => {
  t.strictSame(faultsOf('eval(1) + welth * min()'), [
    `0: unknown function eval, allowed: ${functions}`,
    `10: unknown id welth, allowed: ${ids}`,
    '18: wrong arguments of min, allowed: at least one argument'
  ])
})
