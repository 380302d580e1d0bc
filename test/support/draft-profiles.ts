import { averageOver } from '../../src/analyses/average.js'
import { compareEditions } from '../../src/analyses/delta.js'
import { displayedDifference } from '../../src/answers/deltas.js'
import { editionBefore } from '../../src/answers/loaded.js'
import { formatScore } from '../../src/exact/rounding.js'
import type { Score } from '../../src/exact/fraction.js'
import { scoreOf } from '../../src/scoring/edition.js'
import { composites, covered, edition as editionById, index, rankOf, release } from './shipped.js'
import { unmark, type MarkedDraft } from './drafts.js'

export type Language = 'en' | 'ru'

const russian = new Intl.DisplayNames(['ru'], { type: 'region' })

/** A profile of a country as a draft in Markdown: tables and prose, all figures from the index and marked. */
export const renderProfile = (iso3: string, id: string, language: Language): MarkedDraft => {
  const profile = new Profile(iso3, id, language)
  return unmark(
    [profile.title(), profile.composites(), profile.prose(), profile.change(), profile.groups(), ''].join('\n\n')
  )
}

class Profile {
  readonly edition
  readonly before
  readonly country
  readonly name: string

  constructor(
    private readonly iso3: string,
    private readonly id: string,
    private readonly language: Language
  ) {
    this.edition = editionById(id)
    this.before = editionBefore(index, this.edition)
    const country = index.countries.get(iso3)
    if (!country) throw new RangeError(iso3)
    this.country = country
    this.name = language === 'en' ? country.name : (russian.of(country.iso2) ?? country.name)
  }

  title(): string {
    return this.say(
      `# ${this.name}: profile of the ${this.id} edition`,
      `# ${this.name}: профиль, издание ${this.id} года`
    )
  }

  composites(): string {
    const rows = composites.map(node => {
      const ranks = this.scopes().map(scope => this.rank(node, scope, '/'))
      return `| ${this.label(node)} | ${this.score(node)} | ${ranks.join(' | ')} | ${this.average(node, 'world')} | ${this.average(node, this.region())} |`
    })
    const head = this.say(
      `| Composite | Score | Rank in the world | Rank in ${this.scopeName(1)} | Rank in ${this.scopeName(2)} | World average | Regional average |`,
      `| Показатель | Оценка | Место в мире | Место: ${this.scopeName(1)} | Место: ${this.scopeName(2)} | Среднее по миру | Среднее по региону |`
    )
    return [head, '|---|---|---|---|---|---|---|', ...rows].join('\n')
  }

  prose(): string {
    const [world = '', continent = '', region = ''] = this.scopes()
    const of = this.say('of', 'из')
    return composites
      .map(node => {
        const ranks = [world, continent, region].map(scope => this.rank(node, scope, ` ${of} `, true))
        return this.say(
          `${this.label(node)}: with a score of ${this.score(node)}, ${this.name} ranks ${ranks[0]} in the world, ${ranks[1]} in ${this.scopeName(1)} and ${ranks[2]} in ${this.scopeName(2)}. The regional average is ${this.average(node, region)}, that of the world ${this.average(node, world)}.`,
          `${this.label(node)}: ${this.name} с оценкой ${this.score(node)} занимает ${ranks[0]} в мире, ${ranks[1]} (${this.scopeName(1)}) и ${ranks[2]} (${this.scopeName(2)}). Среднее по региону — ${this.average(node, region)}, среднее по миру — ${this.average(node, world)}.`
        )
      })
      .join('\n\n')
  }

  change(): string {
    const { before } = this
    if (!before) return ''
    const since = before.framework.edition
    const compare = compareEditions(before, this.edition)
    const rows = composites.map(node => {
      const { from, to, delta, likeForLike } = compare(this.iso3, node)
      const shown = displayedDifference(from, to, 2)
      return `| ${this.label(node)} | ${this.write(from)} | ${this.write(to)} | ${this.signed(delta)} | ${this.signed(likeForLike)} | ${this.signed(shown)} |`
    })
    const head = this.say(
      `| Composite | Score ${since} | Score ${this.id} | Change since ${since} | Like for like | Difference of rounded scores |`,
      `| Показатель | Оценка ${since} | Оценка ${this.id} | Изменение с ${since} | Сопоставимое изменение | Разница округлённых оценок |`
    )
    return [head, '|---|---:|---:|---:|---:|---:|', ...rows].join('\n')
  }

  groups(): string {
    const lines = this.edition.indicators.map(node => `- ${this.label(node)}: ${this.score(node)}`)
    return [this.say('## Indicators', '## Показатели'), lines.join('\n')].join('\n\n')
  }

  private say(en: string, ru: string): string {
    return this.language === 'en' ? en : ru
  }

  private label(node: string): string {
    return release.definitions.get(node)?.label[this.language] ?? node
  }

  private scopes(): string[] {
    return ['world', `continent:${this.country.continent}`, this.region()]
  }

  private region(): string {
    return `region:${this.country.region}`
  }

  private scopeName(at: number): string {
    return index.scopes.get(this.scopes()[at] ?? '')?.label[this.language] ?? ''
  }

  private write(score: Score | null | undefined): string {
    const text = score == null ? '–' : formatScore(score, 2)
    return score == null ? text : `⟦${this.language === 'ru' ? text.replace('.', ',') : text}⟧`
  }

  private signed(score: Score | null): string {
    const text = this.write(score)
    return text.startsWith('⟦-') || !text.startsWith('⟦') ? text.replace('-', '−') : `⟦+${text.slice(1)}`
  }

  private score(node: string): string {
    return this.write(scoreOf(this.edition, node, this.iso3))
  }

  private average(node: string, scope: string): string {
    return this.write(averageOver(this.edition, node, covered(this.id, scope))?.score)
  }

  private rank(node: string, scope: string, of: string, inWords = false): string {
    const standing = rankOf(this.id, node, this.iso3, scope)
    if (!standing) return '–'
    const { rank, size } = standing
    const ending = this.say(englishEnding(rank), '-е')
    const place = inWords ? this.say(ending, `${ending} место`) : ''
    return `⟦${rank}⟧${place}${of}⟦${size}⟧`
  }
}

const englishEnding = (rank: number): string => {
  const tens = rank % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th'
}
