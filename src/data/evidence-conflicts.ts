import { ConflictsFile, type Computed, type Conflict } from '../definitions/evidence.js'
import type { FaultList } from '../formats/fault.js'
import type { FileReader } from '../formats/files.js'
import { readYaml, type CheckedYaml } from '../formats/yaml.js'
import type { Fact } from './fact.js'

type Facts = ReadonlyMap<string, Fact>
type Yaml = CheckedYaml<Readonly<Record<string, Conflict>>>

/**
 * Read `evidence/conflicts.yaml`: every side names facts that are there, and no two sides are the same.
 *
 * @param facts  undefined where they could not be read: then nothing is said of those that are named
 */
export const readConflicts = (reader: FileReader, facts: Facts | undefined): Readonly<Record<string, Conflict>> => {
  const { faults } = reader
  const yaml = reader.optional('evidence/conflicts.yaml', (path, text) => readYaml(path, text, ConflictsFile, faults))
  if (!yaml) return {}
  for (const [id, conflict] of Object.entries(yaml.content)) {
    checkSides(yaml, id, conflict, faults)
    if (!facts) continue
    checkNamed(yaml, id, conflict, facts, faults)
    checkComputed(yaml, id, conflict, facts, faults)
  }
  return yaml.content
}

const checkNamed = (yaml: Yaml, id: string, { country, sides }: Conflict, facts: Facts, faults: FaultList): void => {
  for (const [side, { facts: named }] of sides.entries()) {
    for (const [at, name] of named.entries()) {
      const fact = facts.get(name)
      const place = yaml.at([id, 'sides', side, 'facts', at])
      if (!fact) faults.add(place, `unknown fact ${name}`, 'an id of an evidence file')
      else if (fact.country !== country) faults.add(place, `${name} is not of ${country}`, `a fact of ${country}`)
      if (named.indexOf(name) < at) faults.add(place, `${name} stands twice`, 'each fact of a side once')
    }
  }
}

/** Two sides that rest on the same facts, neither by computation, are one. */
const checkSides = (yaml: Yaml, id: string, { sides }: Conflict, faults: FaultList): void => {
  const keys = sides.map(({ facts, computed }) => `${facts.toSorted().join()} ${JSON.stringify(computed ?? null)}`)
  for (const [side, key] of keys.entries()) {
    if (keys.indexOf(key) === side) continue
    const allowed = 'sides that rest on other facts, or on a computation'
    faults.add(yaml.at([id, 'sides', side, 'facts']), 'the side rests on the same facts as another', allowed)
  }
}

/** Whether an amount is as large as the unit that it is stated to, so that rounding leaves something of it. */
const reaches = (quantity: string | null | undefined, unit: number | undefined): boolean =>
  unit === undefined || quantity == null || Math.abs(Number(quantity)) >= unit

/** Facts that a computation takes a quantity of. */
const quantitiesOf = (computed: Computed): readonly string[] => {
  if ('percent_change' in computed) return computed.percent_change
  if ('difference' in computed) return computed.difference
  return 'sum' in computed ? computed.sum : []
}

const checkComputed = (yaml: Yaml, id: string, conflict: Conflict, facts: Facts, faults: FaultList): void => {
  for (const [side, { computed }] of conflict.sides.entries()) {
    if (!computed) continue
    const place = yaml.at([id, 'sides', side, 'computed'])
    const quantities = quantitiesOf(computed).map(name => facts.get(name))
    const [first] = quantities
    if (quantities.some(fact => fact?.quantity == null || fact.unit !== first?.unit)) {
      faults.add(place, 'the facts have no quantities of one unit', 'facts with quantities of one unit')
    }
    if ('percent_change' in computed && Number(first?.quantity) === 0) {
      faults.add(place, 'a change from 0 has no percent', 'a first quantity other than 0')
    }
    const amounts = 'implied_rate' in computed ? [facts.get(computed.implied_rate)?.converted] : quantities
    if ('stated_to' in computed && amounts.some(of => !reaches(of?.quantity, computed.stated_to))) {
      faults.add(place, 'stated_to is more than an amount', 'the unit of the last digit that is printed')
    }
    if ('implied_rate' in computed && !facts.get(computed.implied_rate)?.converted) {
      faults.add(place, `${computed.implied_rate} is not converted`, 'a fact that its source converts')
    }
    if ('count_parts' in computed && ![...facts.values()].some(({ partOf }) => partOf === computed.count_parts)) {
      faults.add(place, `${computed.count_parts} has no parts`, 'a fact that others are a part of')
    }
  }
  for (const [at, { fact, at: rate }] of (conflict.conversions ?? []).entries()) {
    const [amount, implied] = [facts.get(fact), facts.get(rate)]
    if (amount?.quantity != null && implied?.converted && implied.unit === amount.unit) continue
    const allowed = 'an amount, and a fact of the same currency that its source converts'
    faults.add(yaml.at([id, 'conversions', at]), `${fact} cannot be converted at the rate of ${rate}`, allowed)
  }
}
