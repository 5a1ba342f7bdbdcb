/**
 * What a file is by its first bytes, beside what its name and its sender's app say. A program is kept from everybody whatever it is called;
 * a file that is not what it is called is damaged, renamed or made to deceive, and would help nobody as evidence.
 */
import { fileEnding } from './file-ending.js'

/** A PDF's header may stand anywhere in this many (PDF Reference 1.4, H.3, note 3.4.1); every other sign stands further to the front. */
export const FIRST_BYTES = 1024

export type ContentVerdict =
  | { kind: 'taken' }
  | { kind: 'program' }
  /** `promised`: the kind that the name, or else the declared type, gives: "PDF". */
  | { kind: 'not-as-named'; promised: string }

/**
 * How programs begin, each byte a letter: ELF; Mach-O in both orders and for several processors at once, which begins like a Java class
 * (mach-o/loader.h, mach-o/fat.h; JVM specification 4.1); Android's dex; a script of Unix; a shortcut of Windows ([MS-SHLLINK] 2.1).
 */
const PROGRAMS = [
  '\x7fELF',
  ...['\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe', '\xca\xfe\xba\xbf'],
  ...['dex\n', '#!', 'L\0\0\0\x01\x14\x02\0'],
]
const ZIP = 'PK\x03\x04'
/** An APK or a JAR by its first part; a document has its own there (ODF and EPUB: "mimetype"). */
const PROGRAM_PART = /^(META-INF\/|AndroidManifest\.xml$|classes\d*\.dex$)/
/** What Word, Excel and PowerPoint, and those who write their files, put first (ECMA-376 part 2; LabelInfo.xml of Microsoft 365). */
const OFFICE_PART = /^[\\/]?(\[Content_Types\]\.xml$|(_rels|docProps|docMetadata|customXml|word|xl|ppt)[\\/])/i
/** [MS-CFB] 2.2: Office before 2007, a document with a password, and also an installer of Windows. */
const OLE2 = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const OLE2_ENDINGS = new Set('doc dot xls xlt ppt pps pot wps et dps vsd mpp pub msg'.split(' '))
/** HEIF and AVIF by the brand of their first box (ISO/IEC 23008-12, 10); a film has the same box with another brand. */
const STILL_BRAND = /^(hei[cmsx]|hev[cmsx]|mif[12]|msf1|miaf|avi[fos])$/

type Family = 'pdf' | 'picture' | 'office' | 'old-office' | 'film'
/** By ending. Pictures pass under each other's names: phones and messengers rename them so, and any viewer opens them. */
const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ['pdf', 'pdf'],
  ...'jpg jpeg jpe jfif png webp heic heif'.split(' ').map((ending) => [ending, 'picture'] as const),
  ...'docx dotx xlsx xltx pptx ppsx potx'.split(' ').map((ending) => [ending, 'office'] as const),
  ...'doc dot xls xlt ppt pps pot'.split(' ').map((ending) => [ending, 'old-office'] as const),
  ...'mp4 m4v'.split(' ').map((ending) => [ending, 'film'] as const),
])
const OPEN_XML = 'application/vnd.openxmlformats-officedocument.'
/** Declared types by the ending they stand for. Not application/vnd.ms-excel: computers with Excel declare a CSV so. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ...['jpg', 'jpeg', 'png', 'webp', 'heic', 'heif'].map((ending) => [`image/${ending}`, ending] as const),
  [`${OPEN_XML}wordprocessingml.document`, 'docx'],
  [`${OPEN_XML}spreadsheetml.sheet`, 'xlsx'],
  [`${OPEN_XML}presentationml.presentation`, 'pptx'],
  ['application/msword', 'doc'],
  ['application/vnd.ms-powerpoint', 'ppt'],
  ['video/mp4', 'mp4'],
])

export interface SentDocument {
  fileName: string | null
  mimeType: string | null
}

/** `first`: the first FIRST_BYTES of the file, or all of a shorter one. */
export function judgeContent({ fileName, mimeType }: SentDocument, first: Uint8Array): ContentVerdict {
  const opening = Array.from(first, (byte) => String.fromCharCode(byte)).join('')
  if (isProgram(opening)) return { kind: 'program' }
  const ending = fileEnding(fileName)
  const promised = ending !== null && FAMILIES.has(ending) ? ending : TYPES.get((mimeType ?? '').split(';')[0]?.trim().toLowerCase() ?? '')
  const family = promised === undefined ? undefined : FAMILIES.get(promised)
  if (promised !== undefined && family !== undefined)
    return IS[family](opening) ? { kind: 'taken' } : { kind: 'not-as-named', promised: promised.toUpperCase() }
  // With a name that no document has, it is taken for the installer it may be.
  return opening.startsWith(OLE2) && !OLE2_ENDINGS.has(ending ?? '') ? { kind: 'program' } : { kind: 'taken' }
}

function isProgram(opening: string): boolean {
  if (PROGRAMS.some((sign) => opening.startsWith(sign))) return true
  // Of Windows. The place of its second header, four bytes from 60 on, ends in 0 or 1 in a file of up to 20 MB, which writing never holds.
  if (opening.startsWith('MZ')) return !isWriting(opening.slice(0, 64))
  return PROGRAM_PART.test(firstPart(opening))
}

/** No signs but printed ones, blanks and ends of lines. */
function isWriting(opening: string): boolean {
  return Array.from(opening, (letter) => letter.charCodeAt(0)).every((code) => code > 31 || (code > 8 && code < 14))
}

const IS: Record<Family, (opening: string) => boolean> = {
  pdf: (opening) => opening.includes('%PDF-'),
  picture: (opening) =>
    ['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'GIF8'].some((sign) => opening.startsWith(sign)) ||
    (opening.startsWith('RIFF') && opening.startsWith('WEBP', 8)) ||
    (opening.startsWith('ftyp', 4) && STILL_BRAND.test(opening.slice(8, 12))),
  office: (opening) => OFFICE_PART.test(firstPart(opening)),
  'old-office': (opening) => opening.startsWith(OLE2),
  film: (opening) => opening.startsWith('ftyp', 4),
}

/** The name of a zip's first part (APPNOTE.TXT 4.3.7); empty for what is no zip. */
function firstPart(opening: string): string {
  if (!opening.startsWith(ZIP)) return ''
  const length = opening.charCodeAt(26) + 256 * opening.charCodeAt(27)
  return opening.slice(30, 30 + length)
}
