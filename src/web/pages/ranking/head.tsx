import type { Core } from '../../core/index.js'
import { nodeName } from '../../core/names.js'
import { say } from '../../words/index.js'
import type { RankingState } from './state.js'

interface Props {
  readonly core: Core
  readonly state: RankingState
  readonly nodes: readonly string[]
  readonly before: string | undefined
  readonly onSort: (sort: string) => void
  readonly onRemove: (node: string) => void
}

/** The heads of the columns: each sorts by its column, a second time the other way round. */
export const Head = ({ core, state, nodes, before, onSort, onRemove }: Props) => {
  const [first = ''] = nodes
  const sort = state.sort === '' ? `-${first}` : state.sort
  const Sort = ({ column, name }: { readonly column: string; readonly name: string }) => {
    const down = sort === `-${column}`
    const up = sort === column
    return (
      <button
        type="button"
        class="sort"
        aria-label={say('sort_by', { name })}
        onClick={() => {
          onSort(down ? column : `-${column}`)
        }}
      >
        {name} <span aria-hidden="true">{down ? '▾' : up ? '▴' : ''}</span>
      </button>
    )
  }
  const sorted = (column: string) => (sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none')
  return (
    <thead>
      <tr>
        <td />
        {nodes.map(node => (
          <th key={node} scope="colgroup" colSpan={before === undefined ? 3 : 4}>
            {nodeName(core, node)}
            {nodes.length > 1 && (
              <button
                type="button"
                class="remove"
                aria-label={say('remove', { name: nodeName(core, node) })}
                onClick={() => {
                  onRemove(node)
                }}
              >
                ×
              </button>
            )}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col" aria-sort={sorted('country')}>
          <Sort column="country" name={say('country')} />
        </th>
        {nodes.map(node => (
          <>
            <th scope="col" class="number">
              {say('rank')}
            </th>
            <th scope="col" class="number" aria-sort={sorted(node)}>
              <Sort column={node} name={say('score')} />
            </th>
            <th scope="col" title={say('interval_says')}>
              {say('interval')}
            </th>
            {before !== undefined && (
              <th scope="col" class="number" aria-sort={sorted(`${node}_change`)}>
                <Sort
                  column={`${node}_change`}
                  name={say(state.change === 'delta' ? 'show_delta' : 'show_like_for_like', { from: before })}
                />
              </th>
            )}
          </>
        ))}
      </tr>
    </thead>
  )
}
