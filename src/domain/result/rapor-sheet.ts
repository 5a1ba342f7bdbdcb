/** The words of rapors, ready to be laid out on A4: one file holds one person or a whole unit, each beginning on a page of its own. */

import type { Radar } from './pictures.js'

export interface RaporSheet {
  /** The name in the document's properties. */
  title: string
  people: readonly PrintedRapor[]
  /** Around the page numbers: `<page> 1 <of> 2`, counted for each person. */
  pageWords: { page: string; of: string }
}

export interface PrintedRapor {
  agency: string
  heading: string
  cycle: string
  /** In a frame below the heading, before any number. */
  indicative: string
  identity: readonly { label: string; value: string }[]
  radar: Radar
  summary: { head: string; lines: readonly string[] }
  table: { head: string; columns: readonly string[]; rows: readonly { cells: readonly string[]; isGap: boolean }[]; legend: string }
  notes: { head: string; notes: readonly { about: string; text: string }[]; none: string }
  /** Null where there was nothing to talk about. */
  dialogue: { head: string; notes: readonly { about: string; lines: readonly string[] }[]; withheld: string | null } | null
  calculation: { head: string; lines: readonly string[] }
  plan: { head: string; columns: readonly string[]; rows: readonly (readonly string[])[]; none: string }
  signatures: { lead: string; signed: readonly { role: string; name: string; nip: string }[] }
  basis: { head: string; lines: readonly string[] }
  /** At the foot of every page of this person. */
  foot: string
}
