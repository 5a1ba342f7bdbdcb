/** What a person probably meant by a word that is not in the list: the nearest one, if it is near at all. */

/** A suggestion is made when at most a third of the longer word would have to change (Levenshtein). */
const LARGEST_SHARE_CHANGED = 1 / 3

export function closest(word: string, permitted: readonly string[]): string | null {
  const key = plain(word)
  if (key === '') return null
  let best: string | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (const candidate of permitted) {
    const other = plain(candidate)
    const changes = other.endsWith(key) && key.length >= 5 ? 1 : editDistance(key, other)
    if (changes < fewest && changes <= Math.max(key.length, other.length) * LARGEST_SHARE_CHANGED) {
      best = candidate
      fewest = changes
    }
  }
  return best
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '')
}

function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const current = [i]
    for (let j = 1; j <= other.length; j++) {
      const kept = (previous[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      current.push(Math.min(kept, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[other.length] ?? 0
}
