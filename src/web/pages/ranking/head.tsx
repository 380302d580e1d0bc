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
  const sort = state.sort === '' ? `-${nodes[0] ?? ''}` : state.sort
  return (
    <thead>
      <tr>
        <td />
        {nodes.map(node => (
          <NodeHead
            key={node}
            name={nodeName(core, node)}
            columns={before === undefined ? 3 : 4}
            onRemove={
              nodes.length > 1
                ? () => {
                    onRemove(node)
                  }
                : undefined
            }
          />
        ))}
      </tr>
      <tr>
        <SortHead column="country" name={say('country')} sort={sort} onSort={onSort} />
        {nodes.map(node => (
          <ColumnHeads key={node} node={node} state={state} before={before} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  )
}

interface NodeHeadProps {
  readonly name: string
  readonly columns: number
  /** Absent where it is the only node. */
  readonly onRemove: (() => void) | undefined
}

const NodeHead = ({ name, columns, onRemove }: NodeHeadProps) => (
  <th scope="colgroup" colSpan={columns}>
    {name}
    {onRemove && (
      <button type="button" class="remove" aria-label={say('remove', { name })} onClick={onRemove}>
        ×
      </button>
    )}
  </th>
)

type Sorting = Pick<Props, 'onSort'> & { readonly sort: string }

const ColumnHeads = ({
  node,
  state,
  before,
  ...sorting
}: Pick<Props, 'state' | 'before'> & Sorting & { readonly node: string }) => (
  <>
    <th scope="col" class="number">
      {say('rank')}
    </th>
    <SortHead column={node} name={say('score')} number {...sorting} />
    <th scope="col" title={say('interval_says')}>
      {say('interval')}
    </th>
    {before !== undefined && (
      <SortHead
        column={`${node}_change`}
        name={say(state.change === 'delta' ? 'show_delta' : 'show_like_for_like', { from: before })}
        number
        {...sorting}
      />
    )}
  </>
)

interface SortProps extends Sorting {
  readonly column: string
  readonly name: string
  readonly number?: boolean
}

const SortHead = ({ column, name, number = false, sort, onSort }: SortProps) => {
  const down = sort === `-${column}`
  const up = sort === column
  return (
    <th scope="col" class={number ? 'number' : ''} aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}>
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
    </th>
  )
}
