import { bindClaims, type BoundClaim, type Context } from './bind.js'
import type { ScopeSpec } from './places.js'
import { claimsOf } from './figure-claims.js'
import { says } from './cues.js'
import { tokenLimit, tooManyTokens } from './limit.js'
import { unitsOf, type Unit } from './layout.js'
import { readNumbers, type Year } from './numbers.js'
import { editionOfHeading } from './editions.js'
import { findMentions, type Lexicon, type Mention, type Target } from './phrases.js'
import type { Reading } from './reading.js'
import type { Token } from './tokens.js'

/** A country that a text names. */
export interface CountryMention {
  readonly id: string
  readonly start: number
  readonly end: number
}

/** What a draft says of an index. */
export interface DraftReading {
  readonly claims: readonly BoundClaim[]
  readonly countries: readonly CountryMention[]
  /** Editions that are named as such, with their places. */
  readonly editions: readonly Year[]
}

/** What is looked for in a draft. */
export interface DraftTerms {
  readonly lexicon: Lexicon
  /** Sizes of scopes, as text. */
  readonly sizes: ReadonlySet<string>
  readonly editions: ReadonlySet<string>
  /** Whether a comma may stand before decimals. */
  readonly comma: boolean
}

/**
 * All that a draft says of an index: figures with what they are about, countries, editions. Time grows with the length.
 *
 * @throws {DomainError} `BODY_TOO_LARGE` of more than `tokenLimit` tokens
 */
export const readDraft = (text: string, terms: DraftTerms): DraftReading => {
  const claims: BoundClaim[] = []
  const countries: CountryMention[] = []
  const editions: Year[] = []
  const memory = new Memory(terms)
  let read = 0
  for (const unit of unitsOf(text)) {
    const { tokens, own } = memory.inTable(unit)
    if ((read += tokens.length) > tokenLimit) throw tooManyTokens()
    const mentions = findMentions(terms.lexicon, tokens)
    const reading = readUnit(unit, tokens, mentions, own, terms)
    const start = unit.tokens[0]?.start ?? 0
    const isNew = (at: number): boolean => at >= own || unit.kind !== 'cell'
    for (const mention of mentions) {
      if (isNew(mention.from)) countries.push(...countryIn(mention, tokens))
    }
    editions.push(...reading.years.filter(year => year.start >= start && isEdition(reading, year)))
    const found = isOfAnother(reading) ? [] : bindClaims(reading, claimsOf(reading, terms.sizes), memory.context(unit))
    claims.push(...found)
    memory.keep(unit, reading, found)
  }
  return { claims, countries, editions }
}

const readUnit = (
  { kind }: Unit,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  own: number,
  { comma }: DraftTerms
): Reading => {
  const inPhrase = new Set(mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)))
  return { tokens, mentions, own, isCell: kind === 'cell', ...readNumbers(tokens, inPhrase, comma) }
}

const countryIn = ({ from, to, targets }: Mention, tokens: readonly Token[]): CountryMention[] => {
  const target = targets.find(({ type }) => type === 'country')
  const [first, last] = [tokens[from], tokens[to - 1]]
  return target && first && last ? [{ id: target.id || target.label, start: first.start, end: last.end }] : []
}

/** A year that is called an edition, or stands beside the name of the index. */
const isEdition = (reading: Reading, { at }: Year): boolean => {
  const { tokens, mentions } = reading
  const isNamed = mentions.some(
    ({ from, to, targets }) => targets.some(({ type }) => type === 'index') && Math.max(from - at, at - to) <= 2
  )
  const beside = tokens.slice(Math.max(0, at - 2), at + 3).some(({ lower }) => says(lower, 'edition'))
  return isNamed || (beside && !isOfAnother(reading))
}

/** Whether a unit speaks of another index than this. */
const isOfAnother = ({ mentions }: Reading): boolean => {
  const has = (type: Target['type']): boolean =>
    mentions.some(({ targets }) => targets.some(each => each.type === type))
  return has('other_index') && !has('index')
}

interface Heading {
  readonly level: number
  readonly country?: string | undefined
  readonly node?: string | undefined
  readonly edition?: string | undefined
  readonly scope?: string | undefined
}

/** Longer texts in a table are no labels. */
const labelLength = 40

/** What was read so far, as far as it bears on what follows. */
class Memory {
  #headings: Heading[] = []
  #first: string | undefined
  #topic: { country?: string | undefined; node?: string | undefined; block?: number } = {}
  #heads: Unit[] = []
  #labels: Unit[] = []
  #table = -1
  #row = -1

  constructor(private readonly terms: DraftTerms) {}

  /** The tokens of a unit; those of a cell with the words of its column and row before them. */
  inTable(unit: Unit): { tokens: readonly Token[]; own: number } {
    if (unit.kind !== 'cell') return { tokens: unit.tokens, own: 0 }
    if (unit.block !== this.#table) [this.#heads, this.#table] = [[], unit.block]
    if (unit.row !== this.#row || unit.column === 0) [this.#labels, this.#row] = [[], unit.row]
    const head = unit.row > 0 ? (this.#heads[unit.column]?.tokens.slice(0, labelLength) ?? []) : []
    const before = [...this.#beside(unit, head), ...head, ...this.#labels.flatMap(label => label.tokens)]
    if (unit.row === 0) this.#heads[unit.column] ??= unit
    const isLabel = unit.tokens.every(({ kind }) => kind !== 'number')
    if (isLabel && this.#labels.length < 3 && unit.row > 0 && unit.tokens.length <= labelLength) this.#labels.push(unit)
    return { tokens: [...before, ...unit.tokens], own: before.length }
  }

  /** The head of the column before, where that of a column says no more than `Difference`. */
  #beside({ column }: Unit, head: readonly Token[]): readonly Token[] {
    const isBare = head.length === 1 && says(head[0]?.lower, 'change')
    return isBare ? (this.#heads[column - 1]?.tokens.slice(0, labelLength) ?? []) : []
  }

  context(unit: Unit): Context {
    const topic = this.#topic
    const latest = (name: Exclude<keyof Heading, 'level'>): string | undefined =>
      this.#headings.findLast(each => each[name] !== undefined)?.[name]
    const inBlock = topic.block === unit.block ? topic.country : undefined
    const country = inBlock ?? latest('country') ?? this.#first
    const node = latest('node')
    const nodes = [topic.node, node].flatMap(each => each ?? [])
    const edition = latest('edition')
    const scope = latest('scope')
    return {
      country: country === undefined ? [] : [country],
      node: nodes.slice(0, 1),
      scope: scope === undefined ? null : ({ id: scope } satisfies ScopeSpec),
      edition: edition === undefined ? 'own' : { id: edition },
      known: this.terms.editions
    }
  }

  keep(unit: Unit, reading: Reading, found: readonly BoundClaim[]): void {
    const first = (type: Target['type']): string | undefined =>
      reading.mentions.flatMap(({ targets }) => targets.find(each => each.type === type)?.id ?? [])[0]
    this.#first ??= first('country')
    if (unit.kind === 'heading') {
      this.#headings = this.#headings.filter(({ level }) => level < unit.level)
      const heading = {
        level: unit.level,
        country: first('country'),
        node: first('node'),
        edition: editionOfHeading(reading, this.terms.editions),
        scope: first('scope')
      }
      this.#headings.push(heading)
      this.#topic = { node: heading.node }
      return
    }
    if (isOfAnother(reading)) this.#topic = {}
    const bound = found.findLast(({ claim }) => claim.of === undefined)
    if (bound && unit.kind !== 'cell')
      this.#topic = { country: bound.countries[0], node: bound.nodes[0], block: unit.block }
  }
}
