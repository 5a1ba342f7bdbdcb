/** The words of a copy of somebody's own data, ready to be laid out on A4. */
export interface OwnDataSheet {
  title: string
  agency: string
  /** What this is, what is not in it and why. */
  lead: readonly string[]
  sections: readonly OwnDataSection[]
  /** Where nothing is held. */
  none: string
  foot: string
  pageWords: { page: string; of: string }
}

export interface OwnDataSection {
  head: string
  /** `label` is empty where the text says it all. */
  rows: readonly { label: string; text: string }[]
}
