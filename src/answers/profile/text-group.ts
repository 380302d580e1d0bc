import type { CountryFigures } from './figures.js'
import { figureAt, listed, type TextContext } from './text-parts.js'
import type { PhraseKey } from '../phrases/keys.js'
import type { Run } from '../phrases/wording.js'

type Group = CountryFigures['groups'][number]
type Entry = Group['indicators'][number]

/** An indicator and the place of it in the profile. */
interface Placed {
  readonly entry: Entry
  readonly place: string
}

/** What the figures of a group say: its highest score, how it stands against the region, what moved since the edition before. */
export const groupSentences = (context: TextContext, group: Group, position: number): Run[][] => {
  const all = group.indicators.map((entry, at): Placed => ({ entry, place: `/groups/${position}/indicators/${at}` }))
  const scored = all.filter(({ entry }) => entry.score !== null)
  return [
    highestSentence(context, scored),
    ...againstSentences(context, scored),
    ...movedSentences(context, scored),
    sayNodes(
      context,
      'said_missing',
      all.filter(({ entry }) => entry.score === null),
      ({ entry }) => [entry.label]
    )
  ]
}

const highestSentence = (context: TextContext, scored: readonly Placed[]): Run[] => {
  const { wording } = context
  const top = Math.max(...scored.map(({ entry }) => entry.score ?? -Infinity))
  const highest = scored.filter(({ entry }) => entry.score === top)
  const [first] = highest
  if (!first) return []
  const { label, score, band_label: band } = first.entry
  const figures = { score: figureAt(context, score, `${first.place}/score`), band: band ?? wording.say('none') }
  return scored.length === 1
    ? wording.runs('said_single', { node: label, ...figures })
    : wording.runs('said_highest', {
        nodes: listed(
          context,
          highest.map(({ entry }) => entry.label)
        ),
        ...figures
      })
}

/** Against the narrowest scope of the country, its region. */
const againstSentences = (context: TextContext, scored: readonly Placed[]): Run[][] => {
  const scope = scored[0]?.entry.scopes.at(-1)?.scope ?? ''
  const marginOf = ({ entry }: Placed): number => entry.scopes.at(-1)?.difference ?? 0
  const item = ({ entry, place }: Placed) => ({
    figure: context.wording.signed(marginOf({ entry, place }), context.decimals),
    field: `${place}/scopes/${entry.scopes.length - 1}/difference`
  })
  const compared = scored.filter(({ entry }) => entry.scopes.at(-1)?.difference != null)
  const say = (key: PhraseKey, of: (margin: number) => boolean): Run[] =>
    sayNodes(
      context,
      key,
      compared.filter(each => of(marginOf(each))),
      each => withFigure(context, each, item(each)),
      {
        scope: context.data.scopes[scope] ?? scope
      }
    )
  return [
    say('said_above', margin => margin > 0),
    say('said_below', margin => margin < 0),
    sayNodes(
      context,
      'said_equal',
      compared.filter(each => marginOf(each) === 0),
      ({ entry }) => [entry.label],
      {
        scope: context.data.scopes[scope] ?? scope
      }
    )
  ]
}

const movedSentences = (context: TextContext, scored: readonly Placed[]): Run[][] => {
  const { previous } = context.data.edition
  if (previous === null) return []
  const plain = ({ entry }: Placed): Run[] => [entry.label]
  const moved = (each: Placed): Run[] => {
    const figure = context.wording.signed(deltaOf(each), context.decimals)
    return withFigure(context, each, { figure, field: `${each.place}/change/delta` })
  }
  const having = (of: (delta: number) => boolean): Placed[] =>
    scored.filter(each => {
      const delta = deltaOf(each)
      return delta !== null && of(delta)
    })
  const fresh = scored.filter(each => deltaOf(each) === null)
  const since = { edition: previous }
  return [
    sayNodes(
      context,
      'said_risen',
      having(delta => delta > 0),
      moved,
      since
    ),
    sayNodes(
      context,
      'said_fallen',
      having(delta => delta < 0),
      moved,
      since
    ),
    sayNodes(
      context,
      'said_unchanged',
      having(delta => delta === 0),
      plain,
      since
    ),
    sayNodes(context, 'said_new', fresh, plain)
  ]
}

const deltaOf = ({ entry }: Placed): number | null => entry.change?.delta ?? null

const withFigure = ({ wording }: TextContext, { entry }: Placed, figure: { figure: string; field: string }): Run[] =>
  wording.runs('with_figure', { label: entry.label, figure })

/** A sentence on nodes; none where there are no nodes. */
const sayNodes = (
  context: TextContext,
  key: PhraseKey,
  nodes: readonly Placed[],
  item: (node: Placed) => readonly Run[],
  values: Readonly<Record<string, string>> = {}
): Run[] =>
  nodes.length === 0 ? [] : context.wording.runs(key, { ...values, nodes: listed(context, nodes.map(item)) })
