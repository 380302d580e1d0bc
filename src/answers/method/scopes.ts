import type { Scope } from '../../data/scopes.js'
import { answerTable } from '../answer.js'
import type { LoadedIndex } from '../loaded.js'
import { integerColumn, listColumn, textColumn } from '../table.js'

/** Every scope that the definitions name: world, continents, regions, groups. */
export const answerScopes = (index: LoadedIndex) => {
  const columns = [
    textColumn<Scope>('id', scope => scope.id),
    textColumn<Scope>('kind', scope => scope.kind),
    textColumn<Scope>('name', scope => scope.label.en ?? scope.id),
    integerColumn<Scope>('size', scope => scope.members.length),
    listColumn<Scope>('countries', scope => scope.members),
    textColumn<Scope>('membership_source', scope => scope.source ?? null),
    textColumn<Scope>('membership_as_of', scope => scope.asOf ?? null)
  ]
  const rule =
    'one map of regions for all editions; groups as of the stated date; countries:CODE,CODE,... makes a scope of any countries'
  return answerTable(index, { columns, rows: [...index.scopes.values()] }, { rule })
}
