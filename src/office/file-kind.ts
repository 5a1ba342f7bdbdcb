/** What a file is by its first bytes, whatever its name says: people rename PDFs to .xlsx. */

export type FileKind = 'zip' | 'archive' | 'pdf' | 'xls' | 'password' | 'image' | 'html' | 'other' | 'text'

const SIGNATURES: readonly { kind: FileKind; bytes: readonly number[] }[] = [
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'archive', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'archive', bytes: [0x52, 0x61, 0x72, 0x21] },
  { kind: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'archive', bytes: [0x1f, 0x8b] },
  { kind: 'xls', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
]

/** A workbook with a password is an OLE file holding a stream of this name, written in UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

export function fileKind(bytes: Buffer): FileKind {
  const known = SIGNATURES.find(({ bytes: signature }) => signature.every((byte, index) => bytes[index] === byte))
  if (known?.kind === 'xls') return bytes.includes(ENCRYPTED) ? 'password' : 'xls'
  if (known) return known.kind
  const opening = bytes.subarray(0, 1024).toString('latin1')
  if (opening.includes('%PDF-')) return 'pdf'
  if (/^RIFF....WEBP/s.test(opening) || /^....ftyp(heic|heix|mif1|avif)/s.test(opening)) return 'image'
  if (/^\W{0,8}\s*<(!doctype html|html|table|meta|head|style)\b/i.test(opening)) return 'html'
  if (opening.startsWith('{\\rtf') || /^\W{0,8}<\?xml/.test(opening)) return 'other'
  return 'text'
}
