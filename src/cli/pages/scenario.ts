import type { answerScenario } from '../../answers/what-if/scenarios.js'
import type { Archive } from '../../archive/archive.js'
import type { ScenarioResult } from '../../archive/scenarios.js'
import { shortRelease } from '../source-line.js'
import type { Paint } from '../terminal.js'
import { whatIfPage, type WhatIfAnswer } from './what-if.js'

type ScenarioAnswer = ReturnType<typeof answerScenario>

/** A scenario: what it is, where it is, and how its release stands to the served one. */
export const scenarioPage = ({ data }: ScenarioAnswer, paint: Paint): string => {
  const { id, title, note, edition, release, created, results } = data
  return [
    paint.bold(title),
    ...(note === null ? [] : [note]),
    `id ${id}`,
    `address ${results.own}`,
    `edition ${edition}, release ${shortRelease(release)}, created ${created}`,
    servedLine(data)
  ].join('\n')
}

const servedLine = ({
  release,
  served_release: served,
  newer,
  results,
  difference
}: ScenarioAnswer['data']): string => {
  if (release === served) return 'The release that it was made on is the served one.'
  const counts = difference?.counts
  const differs = counts
    ? `${counts.cells_added} scores added, ${counts.cells_removed} removed, ${counts.cells_changed} changed, ` +
      `${counts.nodes_renamed} nodes renamed`
    : 'what differs cannot be told'
  const which = newer ? 'A newer release' : 'An older release'
  return `${which}, ${shortRelease(served)}, is served (${differs}); the same patch there: ${results.served}`
}

/** The answer to a scenario, as what-if shows it, and whether a newer release is served. */
export const resultPage = async (archive: Archive, result: ScenarioResult, paint: Paint): Promise<string> => {
  const { text, id, release, served, newer } = result
  const page = whatIfPage(await archive.indexFor({ release }), JSON.parse(text) as WhatIfAnswer, paint)
  if (!newer) return page
  return `${page}\nA newer release, ${shortRelease(served)}, is served: crindex scenario-result ${id} --release served`
}
