import { render } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { addressOf, followHistory, go, path, readFields, said } from './address.js'
import { loadCore, readSent, type Core } from './core/index.js'
import { pageAt } from './pages/index.js'
import { Frame } from './parts/frame.js'
import { say } from './words/index.js'
import './style/index.css'

/** What the address shows. */
const Page = ({ core }: { readonly core: Core }) => {
  const boundary = useErrorBoundary()
  const fault: unknown = boundary[0]
  if (fault) return <Failed fault={fault} onRetry={boundary[1]} />
  return pageAt(path.value).show(core, said.value)
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
    const { values, unread } = readFields(pageAt(path.value).fields(core), said.value)
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
