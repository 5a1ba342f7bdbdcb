/** The ending of a file's name in small letters, without its dot: "apk"; null when there is none. As Windows and Android read it. */
export function fileEnding(fileName: string | null): string | null {
  // Signs that turn the direction of writing hide an ending, and Windows drops blanks and dots after it.
  const name = (fileName ?? '').replace(/[\p{Cf}\p{Cc}]/gu, '').replace(/[\s.]+$/, '')
  return /\.([^.\s]+)$/.exec(name)?.[1]?.toLowerCase() ?? null
}
