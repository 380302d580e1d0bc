import { bearingOn, selectFacts } from '../../analyses/evidence/evidence.js'
import { cooperationOf, type CooperationRow } from '../../analyses/evidence/cooperation.js'
import type { Fact } from '../../data/evidence.js'
import { cooperations, type Cooperation } from '../../definitions/evidence.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { answerTable } from '../answer.js'
import { citeFacts } from './fact.js'
import { resolveEvidence, timeOf, type EvidenceSelection } from './names.js'
import type { LoadedIndex } from '../loaded.js'
import { structureColumn, textColumn, type Column } from '../table.js'

export type CooperationQuestion = Pick<EvidenceSelection, 'country' | 'counterpart' | 'edition'>

/** Treaties, requests, agreements and returns of a country by counterpart. */
export const answerCooperation = (index: LoadedIndex, question: CooperationQuestion) => {
  const { chosen, edition } = resolveEvidence(index, question)
  const { facts, kinds } = index.release.evidence
  const own = selectFacts([...facts.values()], { countries: chosen.countries })
  const rows = cooperationOf(own, kinds).filter(row => chosen.counterparts?.has(row.counterpart) ?? true)
  return answerTable(
    index,
    { columns: columnsOf(index, edition), rows },
    {
      rule:
        'what the facts tell of each counterpart; a fact that is told in parts is shown by its parts; shared_with names the ' +
        'others that a quantity is of; nothing is added up, and an empty cell is no sign that there is nothing',
      ...(edition && { edition }),
      facts: citeFacts(
        index,
        rows.flatMap(row => Object.values(row.facts).flat())
      )
    }
  )
}

const columnsOf = (index: LoadedIndex, edition: ScoredEdition | undefined): Column<CooperationRow>[] => [
  textColumn('iso3', row => row.country),
  textColumn('counterpart', row => row.counterpart),
  textColumn('name', row => nameOf(index, row.counterpart)),
  textColumn('counterpart_kind', row => index.release.evidence.bodies[row.counterpart]?.kind ?? 'country'),
  ...cooperations.map((name: Cooperation) =>
    structureColumn<CooperationRow>(
      name,
      row => row.facts[name].map(fact => writeShare(index, fact, row.counterpart, edition)),
      row => row.facts[name].map(inShort).join('|')
    )
  )
]

const nameOf = ({ countries, release }: LoadedIndex, id: string): string =>
  countries.get(id)?.name ?? release.evidence.bodies[id]?.label ?? id

const writeShare = (index: LoadedIndex, fact: Fact, counterpart: string, edition: ScoredEdition | undefined) => ({
  fact: fact.id,
  kind: fact.kind,
  status: fact.status,
  nature: fact.nature,
  quantity: fact.quantity,
  bound: fact.bound,
  unit: fact.unit,
  from: fact.period.from,
  to: fact.period.to,
  shared_with: fact.counterparts.filter(each => each !== counterpart),
  ...(edition && { bearing: bearingOn(fact, timeOf(index, edition)) })
})

/** A fact in a cell: `961 requests (KAZ-045)`. */
const inShort = ({ id, quantity, unit }: Fact): string => (quantity === null ? id : `${quantity} ${unit ?? ''} (${id})`)
