/**
 * Reads a multipart/form-data body. Node's own reader refuses what bot libraries write (no space after the colon, header
 * names in lower case, file names with spaces and no quotes), which Telegram accepts.
 */
export interface Part {
  name: string
  /** undefined: a field, not a file */
  fileName: string | undefined
  mime: string | undefined
  bytes: Buffer
}

/** @returns undefined when the body is not well formed. */
export function readMultipart(body: Buffer, contentType: string): Part[] | undefined {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  const delimiter = Buffer.from(`--${boundary?.[1] ?? boundary?.[2] ?? ''}`)
  if (!boundary || !body.subarray(0, delimiter.length).equals(delimiter)) return undefined
  const parts: Part[] = []
  let at = delimiter.length
  while (body.toString('latin1', at, at + 2) !== '--') {
    const headersEnd = body.indexOf('\r\n\r\n', at)
    const next = body.indexOf(`\r\n${delimiter.toString('latin1')}`, headersEnd, 'latin1')
    if (headersEnd < 0 || next < 0) return undefined
    const part = readPart(body.toString('utf8', at, headersEnd), body.subarray(headersEnd + 4, next))
    if (!part) return undefined
    parts.push(part)
    at = next + 2 + delimiter.length
  }
  return parts
}

function readPart(headers: string, bytes: Buffer): Part | undefined {
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(headers)?.[1]
  const name = parameter(disposition, 'name')
  if (name === undefined) return undefined
  const mime = /^content-type:\s*([^\s;]+)/im.exec(headers)?.[1]
  return { name, fileName: parameter(disposition, 'filename'), mime, bytes: Buffer.from(bytes) }
}

function parameter(disposition: string | undefined, name: string): string | undefined {
  const found = new RegExp(`(?:^|;)\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\r\\n]+))`, 'i').exec(disposition ?? '')
  return (found?.[1] ?? found?.[2]?.trim())?.replaceAll('%22', '"').replaceAll(/\\(.)/g, '$1')
}
