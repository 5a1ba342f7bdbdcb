import type { Actor } from './story.js'

/** The personnel officer types words into the search of /pegawai. */
export async function searches(admin: Actor, words: string): Promise<void> {
  await admin.says('/pegawai')
  await admin.taps('Cari pegawai')
  await admin.says(words)
}

/** And opens the card with this label. */
export async function opensCard(admin: Actor, words: string, label: string): Promise<void> {
  await searches(admin, words)
  await admin.taps(label)
}
