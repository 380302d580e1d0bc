import { useComputed, useSignal } from '@preact/signals'
import { countryAddress } from '../../answers/addresses.js'
import { foldName } from '../../definitions/spelling.js'
import { addressOf, go } from '../address.js'
import { askService, type Core } from '../core/index.js'
import { countryName, nodeName, scopeName } from '../core/names.js'
import { say, type Word } from '../words/index.js'

/** What a search finds, and where it leads. */
interface Found {
  readonly label: string
  readonly kind: Word
  readonly address: string
  readonly spellings: readonly string[]
}

const most = 8

const everything = (core: Core): Found[] => [
  ...core.index.release.countries.map(({ iso3, name, aliases }) => ({
    label: countryName(core, iso3),
    kind: 'country' as const,
    address: addressOf('/', { select: iso3 }),
    spellings: [countryName(core, iso3), name, iso3, ...aliases].map(foldName)
  })),
  ...[...core.index.release.definitions.keys()].map(node => ({
    label: nodeName(core, node),
    kind: 'measure' as const,
    address: addressOf('/', { node }),
    spellings: [nodeName(core, node), node.replaceAll('_', ' ')].map(foldName)
  })),
  ...[...core.index.scopes.keys()].map(scope => ({
    label: scopeName(core, scope),
    kind: 'scope' as const,
    address: addressOf('/ranking', { scope }),
    spellings: [foldName(scopeName(core, scope))]
  }))
]

/** Those whose name begins so come before those that hold it. */
const matching = (all: readonly Found[], text: string): Found[] => {
  const folded = foldName(text)
  if (folded === '') return []
  const starts = all.filter(({ spellings }) => spellings.some(name => name.startsWith(folded)))
  const holds = all.filter(each => !starts.includes(each) && each.spellings.some(name => name.includes(folded)))
  return [...starts, ...holds].slice(0, most)
}

/** What is typed, what it finds, and which of it the keys have come to. */
const useSearch = (core: Core) => {
  const text = useSignal('')
  const at = useSignal(0)
  const fault = useSignal('')
  const all = useComputed(() => everything(core))
  const type = (typed: string): void => {
    text.value = typed
    at.value = 0
    fault.value = ''
  }
  const open = (address: string): void => {
    type('')
    go(address)
  }
  const askElsewhere = async (): Promise<void> => {
    try {
      const { data } = await askService<{ readonly data: { readonly iso3: string } }>(
        countryAddress(encodeURIComponent(text.value))
      )
      open(addressOf('/', { select: data.iso3 }))
    } catch (error) {
      fault.value = error instanceof Error ? error.message : String(error)
    }
  }
  return { text, at, fault, found: matching(all.value, text.value), type, open, askElsewhere }
}

type Searching = ReturnType<typeof useSearch>

const onKey = ({ text, at, found, type, open, askElsewhere }: Searching, event: KeyboardEvent): void => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0
  const chosen = found[at.value]
  if (step !== 0) at.value = (at.value + step + found.length) % Math.max(1, found.length)
  else if (event.key === 'Escape') type('')
  else if (event.key === 'Enter' && chosen) open(chosen.address)
  else if (event.key === 'Enter' && text.value !== '') void askElsewhere()
  else return
  event.preventDefault()
}

/** A field that leads to a country, a measure or a scope; what the page does not know, the service is asked for. */
export const Search = ({ core }: { readonly core: Core }) => {
  const searching = useSearch(core)
  const { text, at, fault, found, type } = searching
  return (
    <div class="search" role="search">
      <input
        type="search"
        list={undefined}
        role="combobox"
        aria-label={say('search')}
        placeholder={say('search')}
        aria-expanded={found.length > 0}
        aria-controls="found"
        aria-activedescendant={found.length > 0 ? `found-${at.value}` : undefined}
        aria-autocomplete="list"
        autocomplete="off"
        value={text.value}
        onInput={({ currentTarget }) => {
          type(currentTarget.value)
        }}
        onKeyDown={event => {
          onKey(searching, event)
        }}
      />
      <Results searching={searching} />
      {text.value !== '' && found.length === 0 && (
        <p class="none" role="status">
          {fault.value || say('search_none')}
        </p>
      )}
    </div>
  )
}

const Results = ({ searching: { at, found, open } }: { readonly searching: Searching }) => (
  <ul id="found" role="listbox" aria-label={say('search')} hidden={found.length === 0}>
    {found.map(({ label, kind, address }, place) => (
      <li
        key={address}
        id={`found-${place}`}
        role="option"
        aria-selected={place === at.value}
        onClick={() => {
          open(address)
        }}
      >
        {label} <small>{say(kind)}</small>
      </li>
    ))}
  </ul>
)
