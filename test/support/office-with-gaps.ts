/** An office with gaps in Integritas: a larger and a smaller kelurahan below one kecamatan. */
import type { RosterEntry } from '../../src/domain/roster/roster-entry.js'
import { fillForm, formAbout } from './forms.js'
import { NIP, smallOffice } from './office.js'
import type { Story } from './story.js'

/** Below the standard of 3 in Integritas: six of the eight of Naimata, one of the four of Fatukoa. */
export const STAFF = [
  ['Ani', 'Naimata', 2],
  ['Beni', 'Naimata', 2],
  ['Clara', 'Naimata', 2],
  ['Dedi', 'Naimata', 2],
  ['Elsa', 'Naimata', 2],
  ['Frans', 'Naimata', 1],
  ['Gina', 'Naimata', 4],
  ['Hana', 'Fatukoa', 2],
  ['Ivan', 'Fatukoa', 4],
  ['Joni', 'Fatukoa', 4],
  ['Kiki', 'Fatukoa', 4],
] as const
export type Name = (typeof STAFF)[number][0]
export const nipOf = (name: string) => `1990010120150110${String(STAFF.findIndex(([one]) => one === name) + 10)}`

export function officeWithGaps(): RosterEntry[] {
  const leads = smallOffice.filter(({ nip }) => [NIP.camat, NIP.admin, NIP.lurah].some((one) => one === nip))
  const shared = { position: 'Analis', jenjang: 'jf_ahli_muda', bidang: 'umum', status: 'PNS', role: 'pegawai', phone: null } as const
  const staff = STAFF.map(([name, kelurahan]) => ({
    ...shared,
    nip: nipOf(name),
    name: `${name} Contoh`,
    unit: `Kelurahan ${kelurahan}`,
    parentUnit: 'Kecamatan Maulafa',
    superiorNip: NIP.lurah,
  }))
  return [...leads, ...staff]
}

/** The superior's rating with this level in Integritas and 4 in all else, sent. */
export async function ratedInIntegrity(story: Story, nip: string, level: 1 | 2 | 4): Promise<void> {
  await fillForm(story, { nip, kind: 'superior', levels: { INT1: level, INT2: level }, otherwise: 4 })
  await story.stores.forms.markSubmitted((await formAbout(story, nip, 'superior')).form.ratingId, story.clock.now())
}
