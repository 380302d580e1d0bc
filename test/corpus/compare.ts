import type { Answer, Corpus } from './answers.js'
import { lineDifferences } from './compare-lines.js'
import { valueDifferences } from './compare-values.js'
import { textDifference, type Difference } from './difference.js'

/** A difference, and the request whose answer has it. */
export interface Found extends Difference {
  readonly request: string
}

/** What differs between two answers: `status`, `headers/NAME`, `body/POINTER` or `body line N`. */
export const answerDifferences = (was: Answer, is: Answer): Difference[] => [
  ...valueDifferences(was.status, is.status, 'status'),
  ...valueDifferences(was.headers, is.headers, 'headers'),
  ...bodyDifferences(was, is)
]

const bodyDifferences = (was: Answer, is: Answer): Difference[] => {
  if (was.kind !== is.kind) return [{ where: 'body kind', was: was.kind, is: is.kind }]
  if (was.text === is.text) return []
  if (was.kind === 'lines') return lineDifferences(was.text, is.text).map(under('body '))
  if (was.kind === 'hash') return [{ where: 'body hash', was: was.text, is: is.text }]
  const found = valueDifferences(JSON.parse(was.text), JSON.parse(is.text), 'body')
  // Equal values written otherwise: the order of members, spaces, digits.
  return found.length > 0 ? found : [textDifference('body bytes', was.text, is.text)]
}

const under =
  (prefix: string) =>
  ({ where, ...told }: Difference): Difference => ({ where: prefix + where, ...told })

/**
 * Everything that differs between two corpora.
 *
 * @param was  as recorded; with a part of the requests, the answers to these
 */
export const corpusDifferences = (was: Corpus, is: Corpus): Found[] => [
  ...[...is.ids].flatMap(([name, id]) => {
    const recorded = was.ids.get(name)
    return recorded === id ? [] : [{ request: `{${name}}`, where: 'id', was: recorded ?? 'not recorded', is: id }]
  }),
  ...[...new Set([...was.answers.keys(), ...is.answers.keys()])].flatMap(request => {
    const [recorded, answered] = [was.answers.get(request), is.answers.get(request)]
    if (!recorded) return [{ request, where: 'request', was: 'not recorded', is: 'asked' }]
    if (!answered) return [{ request, where: 'request', was: 'recorded', is: 'not asked' }]
    return answerDifferences(recorded, answered).map(difference => ({ request, ...difference }))
  })
]
