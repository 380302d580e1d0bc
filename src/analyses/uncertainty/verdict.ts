/** A probability in plain words. */
export interface Verdict {
  readonly id: string
  readonly words: string
  /** The lowest probability that is called so. */
  readonly from: number
}

/**
 * The words for probabilities, the highest first: the calibrated terms of the IPCC, each from the probability that is
 * stated with it.
 *
 * @see Mastrandrea et al., Guidance Note for Lead Authors of the IPCC Fifth Assessment Report on Consistent Treatment of
 *      Uncertainties, 2010
 */
export const verdicts: readonly Verdict[] = [
  { id: 'virtually_certain', words: 'virtually certain', from: 0.99 },
  { id: 'very_likely', words: 'very likely', from: 0.9 },
  { id: 'likely', words: 'likely', from: 0.66 },
  { id: 'about_even', words: 'about as likely as not', from: 0.33 },
  { id: 'unlikely', words: 'unlikely', from: 0.1 },
  { id: 'very_unlikely', words: 'very unlikely', from: 0.01 },
  { id: 'exceptionally_unlikely', words: 'exceptionally unlikely', from: 0 }
]

const dust = 1e-12

/**
 * The word for a probability.
 *
 * @example
 * verdictOf(0.95).words // => 'very likely'
 * verdictOf(0.5).words // => 'about as likely as not'
 */
export const verdictOf = (probability: number): Verdict => {
  const found = verdicts.find(({ from }) => probability >= from - dust) ?? verdicts.at(-1)
  if (!found) throw new RangeError(`${probability} is no probability`)
  return found
}
