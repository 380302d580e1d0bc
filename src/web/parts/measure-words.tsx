import type { Core } from '../core/index.js'
import { measureOf } from '../core/measures.js'
import { definitionOf } from '../core/names.js'
import { say } from '../words/index.js'

/** What a node measures, how far its scores go and which way is worse. */
export const MeasureWords = ({ core, edition, node }: { core: Core; edition: string; node: string }) => {
  const { scale, direction } = measureOf(core, edition, node)
  const { first, rest } = definitionOf(core, node)
  return (
    <>
      <p>
        {first} {say('score_says', scale)} {say(direction)}
      </p>
      {rest !== '' && (
        <details>
          <summary>{say('definition')}</summary>
          <p>{rest}</p>
        </details>
      )}
    </>
  )
}
