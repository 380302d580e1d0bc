import type { Answer } from '../../answers/answer.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'

interface Checked {
  readonly words: string
  readonly overturn: { readonly says: string }
}

/** Claims with their verdicts, what would overturn them, and what the probabilities rest on. */
export const claimPage = ({ data, meta }: Answer, paint: Paint): string => {
  const { says, origin } = meta.uncertainty as { readonly says: string; readonly origin: string }
  const claims = (data as readonly Checked[]).map(({ words, overturn }) => `${paint.bold(words)}\n  ${overturn.says}`)
  const assumptions = (meta.assumptions as readonly string[]).map(each => `  ${each}`)
  const basis = [`Error model: ${says} (${origin}).`, 'Assumed:', ...assumptions].join('\n')
  return [...claims, basis, paint.dim(sourceLine(meta))].join('\n\n')
}
