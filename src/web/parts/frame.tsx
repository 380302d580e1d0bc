import type { ComponentChildren } from 'preact'
import { addressOf, follow, path } from '../address.js'
import type { Core } from '../core/index.js'
import { say, type Word } from '../words/index.js'
import { Search } from './search.js'

/** The pages that the bar above leads to. */
const pages: readonly { readonly path: string; readonly word: Word }[] = [
  { path: '/', word: 'world' },
  { path: '/ranking', word: 'ranking' },
  { path: '/what-if', word: 'what_if' },
  { path: '/firm', word: 'firm' }
]

/** What stands around every page: the way to the others, the search, and where the figures come from. */
export const Frame = ({ core, children }: { readonly core: Core; readonly children: ComponentChildren }) => {
  const { name, publisher, licence } = core.index.release.index
  return (
    <div class="frame" onClick={follow}>
      <a class="skip" href="#content">
        {say('skip')}
      </a>
      <header class="bar">
        <a class="brand" href={addressOf('/', {})} data-page>
          crindex
        </a>
        <nav aria-label={say('pages')}>
          {pages.map(page => (
            <a
              key={page.path}
              href={addressOf(page.path, {})}
              data-page
              aria-current={path.value === page.path ? 'page' : undefined}
            >
              {say(page.word)}
            </a>
          ))}
          <a href="/docs">{say('api')}</a>
        </nav>
        <Search core={core} />
      </header>
      {children}
      <footer>
        <p>
          {name}, {publisher}. {licence}
        </p>
        <p>{say('privacy')}</p>
      </footer>
    </div>
  )
}
