import { DomainError } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { scopeOf, type LoadedIndex } from '../loaded.js'
import { assessedCountry, patchFault } from './names.js'

/** Whom an entry of a patch is for: a country by any name, or every country of a scope. */
export interface Target {
  readonly country?: string | undefined
  readonly scope?: string | undefined
}

/** The codes of the countries of the edition that a target means. */
export const countriesOf = (index: LoadedIndex, edition: ScoredEdition, target: Target, pointer: string): string[] => {
  const { country, scope } = target
  if (country !== undefined && scope === undefined) {
    return [assessedCountry(index, edition, country, `${pointer}/country`).iso3]
  }
  if (country === undefined && scope !== undefined) {
    const members = scopeOf(index, scope, `${pointer}/scope`).members.filter(iso3 => edition.position.has(iso3))
    if (members.length > 0) return members
    const detail = `No country of ${scope} is in edition ${edition.framework.edition}.`
    throw new DomainError('SCOPE_EMPTY', { pointer: `${pointer}/scope`, detail })
  }
  throw patchFault(pointer, 'An entry is for a country or for a scope.', ['either country or scope'])
}

interface Entry<Value> {
  readonly value: Value
  readonly named: boolean
  readonly pointer: string
}

/**
 * What a patch gives to cells, each by one entry. A country that is named is excepted from the scopes, whatever the order;
 * other than that, a cell that is given twice is a contradiction.
 */
export class Cells<Value> {
  readonly #entries = new Map<string, Map<string, Entry<Value>>>()

  /**
   * @param named  whether the country is named, rather than one of a scope
   * @throws {DomainError} `PATCH_INVALID` where another entry gives the cell already
   */
  give(iso3: string, indicator: string, value: Value, { named, pointer }: Omit<Entry<Value>, 'value'>): void {
    const ofCountry = this.#entries.get(iso3) ?? new Map<string, Entry<Value>>()
    const other = ofCountry.get(indicator)
    if (other?.named === named) {
      const rule = named ? 'each indicator of a country once' : 'scopes that do not overlap, or the country by its name'
      throw patchFault(pointer, `${indicator} of ${iso3} is changed twice, first by ${other.pointer}.`, [rule])
    }
    if (!other || named) ofCountry.set(indicator, { value, named, pointer })
    this.#entries.set(iso3, ofCountry)
  }

  /** The values by country, then by indicator. */
  values(): Map<string, Map<string, Value>> {
    return new Map(
      [...this.#entries].map(([iso3, cells]) => [iso3, new Map([...cells].map(([id, { value }]) => [id, value]))])
    )
  }
}
