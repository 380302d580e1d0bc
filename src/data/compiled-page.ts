import { compileRelease, type CompiledRelease } from './compiled.js'
import type { Release } from './release.js'

/**
 * A release for a page in one language: every score and the method as in the whole release, so that a page answers the
 * same; without the texts, the facts and the names of other languages, which it asks for.
 *
 * @param language  labels are in it and in the first language of the index
 */
export const compilePage = (release: Release, language: string): CompiledRelease => {
  const { languages } = release.index
  const [first = language] = languages
  const kept = new Set([first, language])
  return inLanguages(compileRelease(untold(release)), new Set(languages), kept) as CompiledRelease
}

/** Without what no score, rank or scenario needs. */
const untold = (release: Release): Release => ({
  ...release,
  ...{ files: new Map(), spellings: [], territories: [], published: new Map(), figures: [], deviations: [] },
  evidence: { ...release.evidence, sources: {}, facts: new Map(), conflicts: {}, tables: new Map() },
  narratives: new Map()
})

/** Labels hold a text a language: those that are not kept go. */
const inLanguages = (value: unknown, all: ReadonlySet<string>, kept: ReadonlySet<string>): unknown => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(each => inLanguages(each, all, kept))
  const members = Object.entries(value)
  const labels = members.length > 1 && members.every(([name, text]) => all.has(name) && typeof text === 'string')
  const left = labels ? members.filter(([name]) => kept.has(name)) : members
  return Object.fromEntries(left.map(([name, member]) => [name, inLanguages(member, all, kept)]))
}
