import { readDraft, type DraftReading } from '../../analyses/draft/draft.js'
import type { BoundClaim } from '../../analyses/draft/bind.js'
import { DomainError } from '../../errors.js'
import type { ScoredEdition } from '../../scoring/edition.js'
import { lexiconOf, type DraftLanguage } from './lexicon.js'
import { countryRows, editionRows, figureRow, type DraftRow } from './rows.js'
import { judgeClaim, type JudgedFigure } from './verdict.js'
import { editionOf, type LoadedIndex } from '../loaded.js'

export interface Draft {
  readonly text: string
  /** The language of the text; found from its letters when left out. */
  readonly language?: DraftLanguage | undefined
  /** The edition of all figures that name none; found from the text when left out. */
  readonly edition?: string | undefined
}

/** So many characters are read at the most. */
export const draftLimit = 1024 * 1024

/**
 * Check a draft: every figure that is said to be one of the index, every country and edition, with a verdict and the proof.
 *
 * @throws {DomainError} `BODY_TOO_LARGE` of too many characters or words; `EDITION_UNKNOWN`
 */
export const checkDraft = (index: LoadedIndex, { text, language, edition: asked }: Draft) => {
  if (text.length > draftLimit) {
    const detail = `The text has ${text.length} characters.`
    throw new DomainError('BODY_TOO_LARGE', { pointer: '/text', detail, allowed: [`at most ${draftLimit} characters`] })
  }
  const given = asked === undefined ? undefined : editionOf(index, asked)
  const read = language ?? languageOf(text)
  const draft = readDraft(text, {
    lexicon: lexiconOf(index),
    sizes: new Set([...index.scopes.values()].map(({ members }) => String(members.length))),
    editions: new Set(index.editions.keys()),
    comma: read === 'ru'
  })
  const { edition, basis } = chooseEdition(index, draft, given)
  return { language: read, edition, basis, rows: rowsOf(index, edition, draft, text) }
}

/** The language of most letters; a Russian text with much quoted in English is known by its decimals. */
const languageOf = (text: string): DraftLanguage => {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const [russian, english] = [count(/[а-яё]/gi), count(/[a-z]/gi)]
  if (russian > english) return 'ru'
  return russian * 10 > english && count(/\d,\d{1,2}\b/g) > count(/\d\.\d/g) ? 'ru' : 'en'
}

/** The edition that is given; else, of those that the draft names or of all, the one that most figures fit, the latest first. */
const chooseEdition = (index: LoadedIndex, draft: DraftReading, given: ScoredEdition | undefined) => {
  if (given) return { edition: given, basis: 'given' }
  const all = [...index.editions.values()].toReversed()
  const named = new Set(draft.editions.map(({ id }) => id))
  const stated = all.filter(({ framework }) => named.has(framework.edition))
  const choices = stated.length > 0 ? stated : all
  const own = draft.claims.filter(({ edition }) => edition === 'own' || edition === 'before').slice(0, claimsTried)
  const counted = choices.map(edition => ({
    edition,
    fitting: own.filter(claim => fits(index, edition, claim)).length
  }))
  const [best] = counted.toSorted((a, b) => b.fitting - a.fitting)
  const [latest] = all
  if (!latest) throw new RangeError('an index has an edition')
  const basis = stated.length > 0 ? 'stated' : best && best.fitting > 0 ? 'figures' : 'latest'
  return { edition: best?.edition ?? latest, basis }
}

/** So many figures are enough to tell the edition by. */
const claimsTried = 500

const fits = (index: LoadedIndex, edition: ScoredEdition, claim: BoundClaim): boolean => {
  const verdict = judgeClaim({ index, edition }, claim)?.verdict
  return verdict === 'right' || verdict === 'rounded'
}

const rowsOf = (index: LoadedIndex, edition: ScoredEdition, draft: DraftReading, text: string): DraftRow[] => {
  const judge = { index, edition }
  const judged = new Map<string, JudgedFigure | undefined>()
  const figures = draft.claims.flatMap(claim => {
    const key = JSON.stringify([{ ...claim, claim: withoutPlace(claim) }])
    if (!judged.has(key)) judged.set(key, judgeClaim(judge, claim))
    return figureRow(index, claim, judged.get(key)) ?? []
  })
  const rows = [...figures, ...countryRows(index, draft.countries), ...editionRows(index, draft.editions)]
  return placeRows(text, rows)
}

/** A claim as its verdict depends on it. */
const withoutPlace = ({ claim, partner }: BoundClaim): unknown => {
  const { figure, kind, direction, isTabled } = claim
  return [kind, direction, isTabled, figure.value, figure.sign, partner?.value]
}

/** Lines and columns, from 1, in one pass over the text. */
const placeRows = (text: string, rows: readonly Omit<DraftRow, 'line' | 'column'>[]): DraftRow[] => {
  let line = 1
  let lineStart = 0
  let next = text.indexOf('\n')
  return rows
    .toSorted((a, b) => a.offset - b.offset)
    .map(row => {
      while (next !== -1 && next < row.offset) {
        line++
        lineStart = next + 1
        next = text.indexOf('\n', lineStart)
      }
      const column = row.offset - lineStart + 1
      return { ...row, found: text.slice(row.offset, row.end), line, column }
    })
}
