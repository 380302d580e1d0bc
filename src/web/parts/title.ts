import { useEffect } from 'preact/hooks'

/** The name of a view, for the bar of the browser and for its bookmarks. */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = `${title} · crindex`
  }, [title])
}
