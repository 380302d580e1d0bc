import type { Index } from '../../index.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'

/** Claims with their verdicts, what would overturn them, and what the probabilities rest on. */
export const claimPage = ({ data, meta }: ReturnType<Index['claims']>, paint: Paint): string => {
  const { says, origin } = meta.uncertainty
  const claims = data.map(({ words, overturn }) => `${paint.bold(words)}\n  ${overturn.says}`)
  const assumptions = meta.assumptions.map(each => `  ${each}`)
  const basis = [`Error model: ${says} (${origin}).`, 'Assumed:', ...assumptions].join('\n')
  return [...claims, basis, paint.dim(sourceLine(meta))].join('\n\n')
}
