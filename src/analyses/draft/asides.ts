/** What holds numbers that are never figures of an index: addresses, references in brackets, notes, marks of HTML. */
const expressions = {
  address: /https?:\/\/[^\s<>]+/g,
  link: /\]\([^()"\n]{0,500}(?:"(?:[^"\\\n]|\\.){0,9000}")?\)/g,
  raised: /<sup>[^<\n]{0,60}<\/sup>/g,
  tag: /<\/?[a-zA-Z][^<>\n]{0,200}>/g,
  note: /\[\^?\d[^\][\n]{0,60}\]/g,
  doi: /\bdoi:?\s?10\.\S+/gi
}

/**
 * A text with all that is no prose made blank; every offset stays.
 *
 * @example
 * blankAsides('a <u>b</u> [1]') // => 'a    b        '
 */
export const blankAsides = (text: string): string => {
  const { address, link, raised, tag, note, doi } = expressions
  const blanked = [link, raised].reduce(blankAll, blankSpans(blankAll(text, address), mailSpans))
  return [tag, note, doi].reduce(blankAll, blankSpans(blanked, commentSpans))
}

const blank = (found: string): string => found.replace(/[^\n]/g, ' ')

const blankAll = (text: string, expression: RegExp): string => text.replace(expression, blank)

/** From the first character to before the last. */
type Span = readonly [from: number, to: number]

const blankSpans = (text: string, spansOf: (text: string) => Iterable<Span>): string => {
  const parts: string[] = []
  let done = 0
  for (const [from, to] of spansOf(text)) {
    parts.push(text.slice(done, from), blank(text.slice(from, to)))
    done = to
  }
  return done === 0 ? text : parts.join('') + text.slice(done)
}

const host = /@[\w-]{1,64}\.[\w.-]{1,64}/y
const longestMailbox = 64

/** Addresses of mail. An expression would read a run of letters again from each of them; here it is read back from `@`. */
function* mailSpans(text: string): Generator<Span> {
  let done = 0
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', Math.max(done, at + 1))) {
    const first = Math.max(done, at - longestMailbox)
    let from = at
    while (from > first && /[\w.+-]/.test(text.charAt(from - 1))) from--
    host.lastIndex = at
    if (from === at || !host.test(text)) continue
    done = host.lastIndex
    yield [from, done]
  }
}

const longestComment = 2000

/** Comments, each up to the next `>`, which is looked for once for all that open before it. */
function* commentSpans(text: string): Generator<Span> {
  let [end, done] = [-1, 0]
  for (let from = text.indexOf('<!--'); from !== -1; from = text.indexOf('<!--', Math.max(done, from + 4))) {
    if (end < from + 4) end = text.indexOf('>', from + 4)
    if (end === -1) return
    const length = end - from - '<!----'.length
    const isClosed = length >= 0 && length <= longestComment && text.startsWith('--', end - 2)
    if (!isClosed) continue
    done = end + 1
    yield [from, done]
  }
}
