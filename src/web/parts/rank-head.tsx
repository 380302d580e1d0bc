import { say, type Word } from '../words/index.js'

interface Props {
  /** What is ranked by. */
  readonly measure: Word
  /** Whether a column tells where ranks lie. */
  readonly intervals?: boolean
}

/** The head of a table of countries by rank. */
export const RankHead = ({ measure, intervals = false }: Props) => (
  <thead>
    <tr>
      <th scope="col" class="number">
        {say('rank')}
      </th>
      <th scope="col">{say('country')}</th>
      <th scope="col" class="number">
        {say(measure)}
      </th>
      {intervals && (
        <th scope="col" title={say('interval_says')}>
          {say('interval')}
        </th>
      )}
    </tr>
  </thead>
)
