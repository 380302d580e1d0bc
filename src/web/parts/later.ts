import { useSignal, type ReadonlySignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'

/** What is awaited: nothing yet, or what came, or why it did not. */
export interface Later<Value> {
  readonly value?: Value
  readonly fault?: string
}

/**
 * What comes later, asked anew whenever the key changes; what came before stays until then, marked as such by its key.
 */
export const useLater = <Value>(key: string, ask: () => Promise<Value>): ReadonlySignal<Later<Value>> => {
  const state = useSignal<Later<Value>>({})
  useEffect(() => {
    let current = true
    ask().then(
      value => {
        if (current) state.value = { value }
      },
      (error: unknown) => {
        if (current) state.value = { fault: error instanceof Error ? error.message : String(error) }
      }
    )
    return () => {
      current = false
    }
  }, [key])
  return state
}
