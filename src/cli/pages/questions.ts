import type { Cell } from '../../answers/table.js'
import type { Index } from '../../index.js'
import { drawGrid } from '../grid.js'
import { sourceLine } from '../source-line.js'
import type { Paint } from '../terminal.js'

/** Words, addresses and what they answer; JSON and CSV have the rest. */
export const questionsPage = ({ data, meta }: ReturnType<Index['questions']>, paint: Paint): string => {
  const lines = data.map(({ word, method, path, summary }): Cell[] => [word, method, path, summary])
  return [drawGrid(['word', 'method', 'path', 'summary'], lines, paint), paint.dim(sourceLine(meta))].join('\n\n')
}
