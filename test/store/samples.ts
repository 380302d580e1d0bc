import { releaseId } from '../../src/data/release-id.js'
import type { Files } from '../../src/formats/files.js'
import { hashOf } from '../../src/data/content-hash.js'
import type { StoredScenario } from '../../src/store/store.js'

type NewScenario = Omit<StoredScenario, 'created'>

/** A release as the store sees it: any files at all. */
export const sampleRelease = (name = 'x'): { readonly id: string; readonly files: Files } => {
  const files = new Map([
    ['scores/2023.csv', 'iso3,mafia\nKAZ,4.5\n'],
    ['index.yaml', `id: ${name}\nname: Преступность, 犯罪, جريمة\n`]
  ])
  return { id: releaseId(files), files }
}

export const sampleScenario = (title: string, release = sampleRelease().id, result = title): NewScenario => {
  const definition = JSON.stringify({
    edition: '2023',
    note: 'Ғ ü 犯 🜚 "quoted"\n',
    patch: { changes: [] },
    release,
    title
  })
  return { id: hashOf(definition), release, definition, result: JSON.stringify({ data: result }) }
}

/** One of many scenarios that every process makes the same; their answers have from 1 to 30,000 letters that do not repeat. */
export const numberedScenario = (number: number, release: string): NewScenario => {
  const length = 1 + ((number * 7919) % 30_000)
  let [state, letters] = [number + 1, '']
  while (letters.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    letters += state.toString(36)
  }
  return sampleScenario(`number ${number}`, release, letters.slice(0, length))
}
