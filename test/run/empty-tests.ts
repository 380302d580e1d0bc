import type { Test } from 'tap'

type Parser = Test['parser']

/** The names of tests in which nothing was asserted and that do not say why, gathered while the files run. */
export const emptyTests = (t: Test): readonly string[] => {
  const found: string[] = []
  const look = (parser: Parser): void => {
    parser.on('child', (child: Parser) => {
      look(child)
    })
    parser.on('complete', ({ count, ok, plan }: NonNullable<Parser['results']>) => {
      if (count === 0 && ok && !plan.skipReason) found.push(parser.fullname)
    })
  }
  t.on('spawn', ({ parser }: { readonly parser: Parser }) => {
    look(parser)
  })
  return found
}
