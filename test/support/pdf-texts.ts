/** A PDF the bot made, read back with another reader (pdf.js): the text of each page. */
import { extractText, getDocumentProxy } from 'unpdf'

export async function pdfTexts(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })
  return text
}
