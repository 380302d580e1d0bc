import { narrativeKey } from '../../data/narratives.js'
import type { LoadedIndex } from '../loaded.js'
import type { CountryFigures } from './figures.js'
import type { Paragraph, Section } from './text-parts.js'

/**
 * Sections with the hand-written narratives behind what is written from figures: in the language of the profile, else in
 * the first language of the index, else none.
 */
export const withNarratives = (
  index: LoadedIndex,
  profile: CountryFigures,
  sections: readonly Section[]
): Section[] => {
  const [first = ''] = index.release.index.languages
  const languages = [...new Set([profile.language, first])]
  return sections.map(({ section, paragraphs }) => {
    const place = { country: profile.country.iso3, edition: profile.edition.id, group: section }
    const found = languages.flatMap(
      language => index.release.narratives.get(narrativeKey({ ...place, language })) ?? []
    )
    const written = (found[0]?.paragraphs ?? []).map(({ sentences }) => join(sentences, found[0]?.language ?? first))
    return { section, paragraphs: [...paragraphs, ...written] }
  })
}

const join = (
  sentences: readonly { readonly text: string; readonly facts: readonly string[] }[],
  language: string
): Paragraph => {
  const notes: Paragraph['notes'][number][] = []
  let text = ''
  for (const sentence of sentences) {
    text += `${text === '' ? '' : ' '}${sentence.text}`
    notes.push({ at: text.length, facts: sentence.facts })
  }
  return { origin: 'narrative', language, text, figures: [], notes }
}

/** Ids of the facts that texts rest on, in the order in which they are first named. */
export const factsNamed = (sections: readonly Section[]): string[] => [
  ...new Set(
    sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ notes }) => notes.flatMap(({ facts }) => facts)))
  )
]
