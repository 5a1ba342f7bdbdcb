/** Names of units and competencies beside a row of a picture. */

/** On two lines of `most` letters at most, broken between words where that can be; the rest of a longer name is cut. */
export function nameLines(name: string, most: number): string {
  if (name.length <= most) return name
  const at = name.lastIndexOf(' ', most)
  const [first, second] = at > 0 ? [name.slice(0, at), name.slice(at + 1)] : [name.slice(0, most), name.slice(most)]
  return `${first}\n${second.length <= most ? second : `${second.slice(0, most - 1)}…`}`
}
