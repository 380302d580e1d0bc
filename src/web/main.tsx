import { render } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { addressOf, followHistory, go, path, readFields, said, type Fields, type Values } from './address.js'
import { loadCore, readSent, type Core } from './core/index.js'
import { Ranking } from './pages/ranking/index.js'
import { rankingFields } from './pages/ranking/state.js'
import { World } from './pages/world/index.js'
import { worldFields } from './pages/world/state.js'
import { Frame } from './parts/frame.js'
import { say } from './words/index.js'
import './style/index.css'

/** What an address shows: what the address says is read, what it does not say is written out. */
const Page = ({ core }: { readonly core: Core }) => {
  const boundary = useErrorBoundary()
  const fault: unknown = boundary[0]
  if (fault) return <Failed fault={fault} onRetry={boundary[1]} />
  if (path.value === '/ranking') return withState(core, rankingFields(core), Ranking)
  return withState(core, worldFields(core), World)
}

type View<F extends Fields> = (props: { readonly core: Core; readonly state: Values<F> }) => preact.JSX.Element

const withState = <F extends Fields>(core: Core, fields: F, Shown: View<F>) => {
  const { values, unread } = readFields(fields, said.value)
  return (
    <>
      {unread.length > 0 && (
        <p class="fault" role="alert">
          {say('unread', { names: unread.join(', ') })}
        </p>
      )}
      <Shown core={core} state={values} />
    </>
  )
}

const Failed = ({ fault, onRetry }: { readonly fault: unknown; readonly onRetry: () => void }) => (
  <main id="content" class="failed">
    <div role="alert">
      <h1>{say('failed')}</h1>
      <p>{fault instanceof Error ? fault.message : String(fault)}</p>
    </div>
    <button type="button" onClick={onRetry}>
      {say('retry')}
    </button>
  </main>
)

const start = async (page: HTMLElement): Promise<void> => {
  try {
    const core = await loadCore(readSent())
    followHistory()
    const fields = path.value === '/ranking' ? rankingFields(core) : worldFields(core)
    const { values, unread } = readFields(fields, said.value)
    // An address says all that is shown, so that it shows the same when what is first shown changes.
    if (unread.length === 0) go(addressOf(path.value, values), { replace: true })
    page.replaceChildren()
    render(
      <Frame core={core}>
        <Page core={core} />
      </Frame>,
      page
    )
  } catch (fault) {
    page.replaceChildren()
    render(<Failed fault={fault} onRetry={() => void start(page)} />, page)
  }
}

const page = document.getElementById('page')
if (page) void start(page)
