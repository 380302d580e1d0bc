/**
 * JSON text of a value, as far as more than so many characters are written: neither the size of a value nor how deep it is
 * nested matters.
 *
 * @example
 * beginningOf([[1, 2], 'three'], 4) // => '[[1,2'
 */
export const beginningOf = (value: unknown, length: number): string => {
  let text = ''
  for (const piece of piecesOf(value, length)) {
    text += piece
    if (text.length > length) break
  }
  return text
}

function* piecesOf(value: unknown, length: number): Generator<string> {
  if (typeof value === 'string') yield JSON.stringify(value.slice(0, length))
  else if (typeof value !== 'object' || value === null) yield value === undefined ? 'null' : JSON.stringify(value)
  else if (Array.isArray(value)) yield* listed('[', ']', value, item => piecesOf(item, length))
  else {
    const members = Object.entries(value).filter(([, member]) => member !== undefined)
    yield* listed('{', '}', members, function* ([name, member]) {
      yield `${JSON.stringify(name.slice(0, length))}:`
      yield* piecesOf(member, length)
    })
  }
}

function* listed<T>(
  open: string,
  close: string,
  items: readonly T[],
  write: (item: T) => Generator<string>
): Generator<string> {
  yield open
  for (const [at, item] of items.entries()) {
    if (at > 0) yield ','
    yield* write(item)
  }
  yield close
}
