/** Commands that are words of a group too, or were, by what they are. */
const former: Readonly<Record<string, string>> = {
  'evidence new': 'evidence-new',
  'scenario create': 'scenario-create',
  'scenario show': 'scenario',
  'scenario result': 'scenario-result',
  'release list': 'releases',
  'release diff': 'release',
  'release serve': 'release-serve'
}

/**
 * Arguments with the present word for a former one, so that what was written down goes on to run.
 *
 * @example
 * inPresentWords(['--json', 'scenario', 'show', 'ID']) // => ['--json', 'scenario', 'ID']
 */
export const inPresentWords = (argv: readonly string[]): readonly string[] => {
  const at = argv.findIndex((word, place) => Object.hasOwn(former, `${word} ${argv[place + 1]}`))
  const word = former[`${argv[at]} ${argv[at + 1]}`]
  return word === undefined ? argv : [...argv.slice(0, at), word, ...argv.slice(at + 2)]
}
