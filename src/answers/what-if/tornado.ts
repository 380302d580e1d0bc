import { drawTornado, type Swing, type TornadoBar } from '../../analyses/what-if/tornado.js'
import { standingOf } from '../../analyses/ranking/ranking.js'
import { settleAll } from '../../errors.js'
import { scoreOf } from '../../scoring/edition.js'
import { answerTable } from '../answer.js'
import { roundingRule } from '../explanation.js'
import { coverScope, editionOf, nodeIn, scopeOf, type LoadedIndex } from '../loaded.js'
import { assessedCountry } from '../patch/names.js'
import { integerColumn, scoreColumns, textColumn, writeFraction, writeScore, type ScoreFormat } from '../table.js'

export interface TornadoQuestion {
  readonly edition: string
  readonly node: string
  readonly country: string
  readonly scope?: string | undefined
  readonly exact?: boolean | undefined
}

/** Each indicator of a country a step down and a step up: what a composite and its rank become, the widest bar first. */
export const answerTornado = (index: LoadedIndex, question: TornadoQuestion) => {
  const edition = editionOf(index, question.edition)
  const [node, country, scope] = settleAll(
    () => nodeIn(index, [edition], question.node),
    () => assessedCountry(index, edition, question.country, '/country'),
    () => coverScope(index, edition, scopeOf(index, question.scope ?? 'world'))
  )
  const { definitions, index: info } = index.release
  const scaleOf = (id: string) => definitions.get(id)?.scale ?? info.scale
  const rows = drawTornado(edition, node, country.iso3, scope, scaleOf)
  const score = scoreOf(edition, node, country.iso3)
  const { decimals } = edition.framework
  const standing = standingOf(edition, node, country.iso3, scope)
  return answerTable(
    index,
    { columns: tornadoColumns(index, { decimals, exact: question.exact }), rows },
    {
      edition,
      rule: `each indicator one step of its scale down and up, all else as it is; empty where the scale ends; rounded ${roundingRule(decimals)}`,
      facts: {
        country: country.iso3,
        node,
        scope: scope.id,
        baseline: {
          score: writeScore(score, decimals),
          exact: writeFraction(score),
          rank: standing?.rank ?? null,
          size: standing?.size ?? 0,
          tied: standing?.tied ?? []
        }
      }
    }
  )
}

const tornadoColumns = (index: LoadedIndex, format: ScoreFormat) => [
  textColumn<TornadoBar>('indicator', row => row.indicator),
  textColumn<TornadoBar>('label', row => index.release.definitions.get(row.indicator)?.label.en ?? row.indicator),
  ...scoreColumns<TornadoBar>('before', row => row.before, { decimals: format.decimals }),
  ...swingColumns('down', row => row.down, format),
  ...swingColumns('up', row => row.up, format),
  ...scoreColumns<TornadoBar>('span', row => row.span, format)
]

const swingColumns = (name: string, of: (row: TornadoBar) => Swing | null, format: ScoreFormat) => [
  ...scoreColumns<TornadoBar>(`${name}_to`, row => of(row)?.moved ?? null, { decimals: format.decimals }),
  ...scoreColumns<TornadoBar>(`${name}_score`, row => of(row)?.score ?? null, format),
  ...scoreColumns<TornadoBar>(`${name}_delta`, row => of(row)?.delta ?? null, format),
  integerColumn<TornadoBar>(`${name}_rank`, row => of(row)?.standing?.rank ?? null)
]
