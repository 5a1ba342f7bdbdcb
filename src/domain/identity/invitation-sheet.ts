/** Invitations leave the office as a sheet to print and cut, or as a table; each link is told once and never kept. */
import type { IssuedInvitation } from './invitation.js'

/** What is printed: the people of each unit, to be cut apart. */
export interface InvitationSheet {
  /** The name in the document's properties. */
  title: string
  units: readonly {
    heading: string
    people: readonly {
      name: string
      unit: string
      link: string
      /** Three lines. */
      instructions: readonly string[]
      validUntil: string
    }[]
  }[]
  /** Stands at the foot of every page. */
  foot: string
}

const COLUMNS = ['nip', 'nama', 'unit', 'tautan', 'kode', 'berlaku_sampai'] as const

export function invitationLink(botUsername: string, code: string): string {
  return `https://t.me/${botUsername}?start=${code}`
}

interface Office {
  /** Without @. */
  botUsername: string
  /** IANA name. */
  timeZone: string
}

/** CSV in UTF-8, one row a person (K2). */
export function invitationCsv(invitations: readonly IssuedInvitation[], { botUsername, timeZone }: Office): string {
  // Swedish writes 2026-12-31 09:00.
  const moment = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const rows = invitations.map(({ nip, name, unitName, code, expiresAt }) => {
    return [nip, name, unitName, invitationLink(botUsername, code), code, moment.format(expiresAt)]
  })
  return [COLUMNS, ...rows].map((cells) => `${cells.map(cell).join(',')}\n`).join('')
}

/** What a spreadsheet would take for a formula gets an apostrophe in front, also behind the semicolon by which an Indonesian Excel cuts a line. */
function cell(text: string): string {
  const safe = text.replace(/(^|[;,\t\r\n])(?=\s*[=+\-@\t\r])/g, "$1'")
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The invitations of each unit, units by name. */
export function byUnit(invitations: readonly IssuedInvitation[]): { unit: string; invitations: IssuedInvitation[] }[] {
  const units = new Map<string, IssuedInvitation[]>()
  for (const one of invitations) {
    const same = units.get(one.unitName)
    if (same === undefined) units.set(one.unitName, [one])
    else same.push(one)
  }
  return [...units].sort(([a], [b]) => (a < b ? -1 : 1)).map(([unit, some]) => ({ unit, invitations: some }))
}
