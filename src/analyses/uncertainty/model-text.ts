import type { CellError, Odds } from './model.js'

/** Error models as short texts, as they stand in addresses and options. */

/** The forms that `parseErrorModel` takes. */
export const errorModelForms = [
  'none',
  'step',
  'step:K',
  'step:K:ODDS,ODDS,...',
  'normal:SD',
  'normal:SD:off_grid',
  'and at the end @region for one error of all scores of a region, @indicator for one of all countries on an indicator'
]

/** What an error may be: steps of the scale, entries of odds, points of the scale. */
export const errorBounds = { steps: 20, odds: 41, leastDeviation: 0.001, mostDeviation: 1e6 } as const

/** Of odds that are given as text. */
export const oddsForm = /^\d{1,9}(\.\d{1,9})?(\/[1-9]\d{0,8})?$/

/** Whether one of the odds is above 0; numbers count with nine decimals. */
export const hasChance = (odds: readonly Odds[]): boolean =>
  odds.some(each => (typeof each === 'number' ? Number(each.toFixed(9)) > 0 : !/^[0.]+(\/|$)/.test(each)))

/** Whether there are odds of the errors -k to k, or of 0 to k. */
export const fitsSteps = (k: number, odds: readonly Odds[]): boolean =>
  odds.length === k + 1 || odds.length === 2 * k + 1

/**
 * An error model from its short form, as it stands in addresses; undefined where the text is of no such form.
 *
 * @example
 * parseErrorModel('step') // => { kind: 'step', k: 1 }
 * parseErrorModel('step:1:1/4,1/2,1/4') // => { kind: 'step', k: 1, odds: ['1/4', '1/2', '1/4'] }
 * parseErrorModel('normal:0.5@region') // => { kind: 'normal', sd: 0.5, grid: true, shared_by: 'region' }
 * parseErrorModel('step:0') // => undefined
 */
export const parseErrorModel = (text: string): CellError | undefined => {
  const [, kind, first, second, shared] = /^(\w+)(?::([^:@]*))?(?::([^:@]*))?(?:@(\w+))?$/.exec(text) ?? []
  if (shared !== undefined && shared !== 'region' && shared !== 'indicator') return undefined
  const sharing = shared === undefined ? {} : ({ shared_by: shared } as const)
  if (text === 'none') return { kind: 'none' }
  const error =
    kind === 'step' ? stepsOf(first ?? '1', second) : kind === 'normal' ? normalOf(first, second) : undefined
  return error && { ...error, ...sharing }
}

type StepError = CellError & { readonly kind: 'step' }
type NormalError = CellError & { readonly kind: 'normal' }

const stepsOf = (steps: string, list: string | undefined): StepError | undefined => {
  const k = steps === '' ? NaN : Number(steps)
  if (!Number.isInteger(k) || k < 1 || k > errorBounds.steps) return undefined
  if (list === undefined) return { kind: 'step', k }
  const odds = list.split(',')
  const fits = odds.length <= errorBounds.odds && fitsSteps(k, odds) && odds.every(each => oddsForm.test(each))
  return fits && hasChance(odds) ? { kind: 'step', k, odds } : undefined
}

const normalOf = (deviation: string | undefined, grid: string | undefined): NormalError | undefined => {
  if (!deviation || (grid !== undefined && grid !== 'off_grid')) return undefined
  const sd = Number(deviation)
  const fits = sd >= errorBounds.leastDeviation && sd <= errorBounds.mostDeviation
  return fits ? { kind: 'normal', sd, grid: grid === undefined } : undefined
}
