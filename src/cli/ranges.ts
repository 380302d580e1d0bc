import { Option } from 'commander'
import type { CellError, ErrorModel } from '../analyses/uncertainty/model.js'
import { readRanges } from '../bodies/ranges.js'
import { readText } from './read-bounded.js'

/** The options that say how far scores may be off. */
export interface UncertaintyOptions {
  readonly uncertainty?: CellError
  readonly ranges?: string
}

/** `--ranges`: what reviewers say of single scores. */
export const rangesOption = (): Option =>
  new Option(
    '--ranges <csv>',
    'ranges of reviewers: country,indicator,low,best,high; --uncertainty is then that of the others'
  )

/** The error model that options say; undefined where they say none. */
export const readUncertainty = async ({ uncertainty, ranges }: UncertaintyOptions): Promise<ErrorModel | undefined> =>
  ranges === undefined ? uncertainty : readRanges(ranges, await readText(ranges), uncertainty)
