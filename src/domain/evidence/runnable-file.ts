/** A file that can run something on the phone or computer of whoever opens it is kept from everybody: nobody here needs one. */
import { fileEnding } from './file-ending.js'

/** Programs, installers, scripts, shortcuts, disk images, and documents made to carry macros; the ending by which Windows or Android opens them. */
const ENDINGS = new Set(
  (
    'apk xapk apks aab ipa exe msi msix appx com scr pif cpl bat cmd ps1 vbs vbe js jse mjs wsf wsh hta jar jnlp lnk url reg inf dll sys sh app dmg pkg deb rpm ' +
    'iso img vhd vhdx html htm mht svg xht xhtml docm dotm xlsm xltm xlam xlsb xll pptm potm ppam ppsm sldm one chm'
  ).split(' '),
)
const KINDS =
  /^(application\/(vnd\.android\.package-archive|x-msdownload|x-msdos-program|x-dosexec|x-executable|x-sh|x-bat|java-archive|javascript|hta|xhtml\+xml|vnd\.microsoft\.portable-executable|.*macroenabled.*)|text\/(javascript|html)|image\/svg\+xml)\b/i

/** The ending, or the kind, for which a file is refused; null for any other. Both are as the sender's app says. */
export function runnableKind({ fileName, mimeType }: { fileName: string | null; mimeType: string | null }): string | null {
  const ending = fileEnding(fileName)
  if (ending !== null && ENDINGS.has(ending)) return `.${ending}`
  const kind = KINDS.exec(mimeType ?? '')?.[1]
  return kind === undefined ? null : kind.toLowerCase()
}
