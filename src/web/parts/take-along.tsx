import { useSignal } from '@preact/signals'
import { addressIn, type Asking } from '../core/addresses.js'
import { codeFor, languagesOfCode, type CodeLanguage } from '../core/code.js'
import type { Core } from '../core/index.js'
import { say } from '../words/index.js'
import { Choose, ungrouped } from './choose.js'
import { savePicture } from './picture.js'

interface Props {
  readonly core: Core
  /** What the view shows, as it is asked of the service. */
  readonly asking: Asking
  readonly title: string
  readonly citation: string
  /** Where the drawing of the view stands, if it has one. */
  readonly picture?: string
}

/** A text that can be copied; the button says when it was. */
const Copy = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const done = useSignal(false)
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text)
    done.value = true
    setTimeout(() => {
      done.value = false
    }, 2000)
  }
  return (
    <button type="button" onClick={() => void copy()}>
      <span aria-live="polite">{done.value ? say('copied') : label}</span>
    </button>
  )
}

/** The address of the view for ever: with its release. */
const lastingLink = ({ release }: Core): string => {
  const link = new URL(location.href)
  link.searchParams.set('release', release)
  return link.href.replaceAll('%3A', ':').replaceAll('%2C', ',')
}

/** All that can be taken from a view: its link, its data, its picture, the code that asks for it again, its citation. */
export const TakeAlong = ({ core, asking, title, citation, picture }: Props) => (
  <section class="take-along" aria-labelledby="take-title">
    <h2 id="take-title">{say('take_along')}</h2>
    <div class="row">
      <Copy text={lastingLink(core)} label={say('copy_link')} />
      {['csv', 'json'].map(suffix => (
        <a key={suffix} class="button" href={addressIn(asking, suffix, core.release)} download={`${title}.${suffix}`}>
          {suffix.toUpperCase()}
        </a>
      ))}
      {picture !== undefined &&
        (['svg', 'png'] as const).map(format => (
          <button
            key={format}
            type="button"
            onClick={() => void savePicture(picture, format, { title, source: citation, release: core.release })}
          >
            {format.toUpperCase()}
          </button>
        ))}
    </div>
    <Code address={location.origin + addressIn(asking, 'csv', core.release)} />
    <p class="note">
      {say('source')}: {citation} {say('release')} <code>{core.release.slice(0, 19)}</code>
    </p>
  </section>
)

/** The code that reads a table, in the language that is chosen. */
const Code = ({ address }: { readonly address: string }) => {
  const language = useSignal<CodeLanguage>('curl')
  const code = codeFor(language.value, address)
  return (
    <div class="row">
      <Choose
        label={say('code')}
        value={language.value}
        groups={ungrouped(languagesOfCode.map(each => ({ value: each, label: each })))}
        onChoose={chosen => {
          language.value = languagesOfCode.find(each => each === chosen) ?? 'curl'
        }}
      />
      <pre class="code" tabIndex={0}>
        {code}
      </pre>
      <Copy text={code} label={say('copy')} />
    </div>
  )
}
