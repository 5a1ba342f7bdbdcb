/** The part of pdfmake 0.3 that is used; its documents are checked by reading them back. */
declare module 'pdfmake' {
  interface TableLayout {
    hLineWidth?: (row: number, node: { table: { body: unknown[] } }) => number
    vLineWidth?: (column: number, node: { table: { widths: unknown[] } }) => number
    hLineStyle?: () => { dash: { length: number; space: number } }
    vLineStyle?: () => { dash: { length: number; space: number } }
    hLineColor?: () => string
    vLineColor?: () => string
    paddingLeft?: () => number
    paddingRight?: () => number
    paddingTop?: () => number
    paddingBottom?: () => number
  }
  interface Pdfmake {
    setFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void
    setTableLayouts(layouts: Record<string, TableLayout>): void
    /** Which paths and addresses a document may load. */
    setLocalAccessPolicy(allowed: (path: string) => boolean): void
    setUrlAccessPolicy(allowed: (url: string) => boolean): void
    createPdf(definition: object): { getBuffer(): Promise<Buffer> }
  }
  const pdfmake: Pdfmake
  export default pdfmake
}
