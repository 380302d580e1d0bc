import { useSignal } from '@preact/signals'
import { scopeOf } from '../../answers/loaded.js'
import type { Core } from '../core/index.js'
import { say } from '../words/index.js'

interface Props {
  readonly core: Core
  readonly scope: string
  readonly title: string
  readonly onUse: (scope: string, title: string) => void
}

/** A list of countries of one's own, with a name: both go into the address. */
export const OwnScope = ({ core, scope, title, onUse }: Props) => {
  const fault = useSignal('')
  const use = (event: SubmitEvent): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget as HTMLFormElement)
    const text = (name: string): string => {
      const given = form.get(name)
      return typeof given === 'string' ? given.trim() : ''
    }
    try {
      const { members } = scopeOf(core.index, `countries:${text('codes')}`)
      fault.value = ''
      onUse(`countries:${members.join(',')}`, text('title'))
    } catch (error) {
      fault.value = error instanceof Error ? error.message : String(error)
    }
  }
  return (
    <form class="own-scope" onSubmit={use}>
      <label class="choose wide">
        <span>{say('own_codes')}</span>
        <input name="codes" key={scope} defaultValue={scope.replace(/^countries:/, '')} required autocomplete="off" />
      </label>
      <label class="choose">
        <span>{say('own_title')}</span>
        <input name="title" key={title} defaultValue={title} maxLength={80} autocomplete="off" />
      </label>
      <button type="submit">{say('use_list')}</button>
      {fault.value !== '' && (
        <p class="fault" role="alert">
          {fault.value}
        </p>
      )}
    </form>
  )
}
