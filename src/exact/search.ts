/**
 * The first of so many places where something holds that holds of all places behind it too; their number where it holds of
 * none.
 *
 * @example
 * firstPlace(4, at => [1, 2, 2, 5][at] >= 2) // => 1
 */
export const firstPlace = (length: number, holds: (at: number) => boolean): number => {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
