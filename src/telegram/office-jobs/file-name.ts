/** The name of a file that a phone and an office's computer both take, without its ending. */
export function fileNameOf(kind: string, about: string): string {
  const name = about
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 60)
  return `${kind}-${name}`
}
