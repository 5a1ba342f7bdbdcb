/** Six people of the small office, what each may be shown of the others, and what a refusal may say. */
import { expect } from 'vitest'
import type { Call } from './handed-updates.js'
import { ID } from './office.js'

export const STRANGER = 700000999
/** Who taps, and whose names may stand in what this person is shown: the own, the superior's, the own people's. */
const NAMES = {
  Yosef: ['camat'],
  Maria: ['camat', 'admin'],
  Petrus: ['camat', 'lurah', 'ani', 'budi'],
  Ani: ['lurah', 'ani'],
  Budi: ['lurah', 'budi'],
  Citra: ['lurah'],
}
const SUPERIOR_OF_SOME = ['admin', 'lurah']
/** The personnel office looks everybody up, the audit names whoever did something, and publishing and closing name who is not finished. */
const PERSONNEL_OFFICE = /^(e[a-z]*|u[a-z]*|c[cdjlmpsuw]y?|jc|dan|od[amnsyz]|ik[cn]?):?/
/** An appeal brings two together who are not superior and subordinate: who appeals, and who decides. */
const APPEALS = /^(a|a[a-z]{1,2}:.*|keberatan|hasil|mh|h[dk]:.*)$/
/** Who looked at somebody's data is that person's to know. */
const OWN_LOG = /^il:/
const isParty = (name: string, actor: string, what: string) =>
  APPEALS.test(what) && ((name === 'Ani' && actor === 'camat') || (name === 'Yosef' && actor === 'ani'))
export const ACTORS = {
  stranger: STRANGER,
  ani: ID.ani,
  lurah: ID.lurah,
  admin: ID.admin,
  camat: ID.camat,
  budi: ID.budi,
} as const
export type Actor = keyof typeof ACTORS

/** What a refusal may say, and nothing else. */
const REFUSALS = [
  /^Tombol ini (bukan untuk Anda|sudah tidak berlaku)\. Buka \/menu /,
  /^Periode ini sudah tidak dibuka untuk diisi\./,
  /^Masa penilaian diri berakhir /,
  /^Atasan Anda sudah mulai menilai, /,
  /^Belum dapat dinilai: penilaian dirinya belum dikirim\./,
  /^Penilaian ini sudah dikirim; formulirnya tidak dapat diubah lagi\.$/,
  /^Ini pratinjau, /,
  /^Dialog ini sudah (berakhir|ditutup) /,
  /^Rekan penilai sudah ditetapkan, atau /,
  /^Penilaian ini tidak dapat dialihkan lagi: /,
]
export const STRANGERS_SENTENCE = /^Selamat datang\. Bot ini khusus untuk ASN Kecamatan Maulafa /

export function expectOnlyOwnNames(actor: Actor, calls: readonly Call[], what: string): void {
  const shown = calls.map((one) => one.all).join()
  for (const [name, who] of Object.entries(NAMES)) {
    const allowed =
      who.includes(actor) ||
      (name === 'Yosef' && SUPERIOR_OF_SOME.includes(actor)) ||
      (actor === 'admin' && PERSONNEL_OFFICE.test(what)) ||
      isParty(name, actor, what) ||
      OWN_LOG.test(what)
    if (!allowed) expect(shown, `${actor} is shown ${name} by ${what}`).not.toMatch(new RegExp(`${name} (<|&lt;|Contoh)`))
  }
}

export function expectRefused(actor: Actor, calls: readonly Call[], what: string, refusedOnScreen?: string): void {
  const [answer, ...rest] = calls
  expect(answer?.method, `${actor} ${what}`).toBe('answerCallbackQuery')
  if (refusedOnScreen !== undefined && actor !== 'stranger') {
    expect(rest.at(-1)?.text, `${actor} ${what}`).toBe(refusedOnScreen)
    return
  }
  const sentences = actor === 'stranger' ? [STRANGERS_SENTENCE] : REFUSALS
  expect(answer?.alert, `${actor} ${what}: ${answer?.text}`).toBe(true)
  expect(
    sentences.some((one) => one.test(answer?.text ?? '')),
    `${actor} ${what} is told “${answer?.text}”`,
  ).toBe(true)
  expect(rest, `${actor} ${what}`).toEqual([])
}
