import { computed, signal } from '@preact/signals'

/** All state that a page has stands in its address: what is shared answers the same. */

/** What may stand at a name of an address, and what stands there at first. */
export interface Field {
  readonly initial: string
  readonly fits: (text: string) => boolean
}

export type Fields = Readonly<Record<string, Field>>
export type Values<F extends Fields> = { readonly [Name in keyof F]: string }

/** One of some words. */
export const oneOf = (words: readonly string[], initial: string): Field => ({
  initial,
  fits: text => words.includes(text)
})

/** Any text that a reader takes without a refusal. */
export const read = (reader: (text: string) => unknown, initial: string): Field => ({
  initial,
  fits: text => {
    try {
      reader(text)
      return true
    } catch {
      return false
    }
  }
})

interface Place {
  readonly path: string
  readonly search: string
}

const here = (): Place => ({ path: location.pathname, search: location.search })

const place = signal(here())

/** The path of the page that is shown. */
export const path = computed(() => place.value.path)

/** What the address says, by name. */
export const said = computed(() => new URLSearchParams(place.value.search))

/** Hear the buttons of the browser. */
export const followHistory = (): void => {
  addEventListener('popstate', () => {
    place.value = here()
  })
}

/** What an address says of fields, and the names at which it says what cannot be. */
export const readFields = <F extends Fields>(
  fields: F,
  from: URLSearchParams
): { values: Values<F>; unread: string[] } => {
  const unread: string[] = []
  const values = Object.entries(fields).map(([name, { initial, fits }]) => {
    const text = from.get(name)
    if (text === null) return [name, initial] as const
    if (fits(text)) return [name, text] as const
    unread.push(name)
    return [name, initial] as const
  })
  return { values: Object.fromEntries(values) as Values<F>, unread }
}

/** Commas, colons and asterisks stay readable: a query may hold them. */
const readable = (query: string): string => query.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2A', '*')

/** An address within the site; what is not said of `release` and `language` stays as it is. */
export const addressOf = (to: string, values: Readonly<Record<string, string>>): string => {
  const query = new URLSearchParams()
  for (const name of ['release', 'language']) {
    const kept = said.value.get(name)
    if (kept !== null) query.set(name, kept)
  }
  for (const [name, value] of Object.entries(values)) {
    if (value === '') query.delete(name)
    else query.set(name, value)
  }
  const text = readable(query.toString())
  return text === '' ? to : `${to}?${text}`
}

/** Go to an address: choices are steps that the button back takes back, what is dragged is one step when it is let go. */
export const go = (address: string, { replace = false } = {}): void => {
  if (replace) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  place.value = here()
}

/** A click on a link within the site goes there without loading, unless it is to open elsewhere. */
export const follow = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  if (!link || !plain || event.defaultPrevented || link.hasAttribute('download') || link.target !== '') return
  const to = new URL(link.href, location.href)
  if (to.origin !== location.origin || !link.hasAttribute('data-page')) return
  event.preventDefault()
  go(to.pathname + to.search)
  scrollTo(0, 0)
}
