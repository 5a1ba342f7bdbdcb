/** An office with two admins, whose people ask questions. */
import { ID, NIP, smallOffice } from './office.js'
import { type Actor, at, beginStory, type Story } from './story.js'

const OTHER_ADMIN = { nip: '198203032007012004', id: 700000107, name: 'Rosa Contoh' } as const

export interface QuestionOffice {
  story: Story
  admin: Actor
  rosa: Actor
  ani: Actor
  budi: Actor
  lurah: Actor
}

export async function aQuestionOffice(): Promise<QuestionOffice> {
  const story = await beginStory(at('2026-12-01 09:00'))
  const maria = smallOffice.find((one) => one.nip === NIP.admin)
  if (maria === undefined) throw new Error('no admin')
  await story.importPeople([...smallOffice, { ...maria, nip: OTHER_ADMIN.nip, name: OTHER_ADMIN.name, phone: null }])
  return {
    story,
    admin: await story.link(NIP.admin, ID.admin),
    rosa: await story.link(OTHER_ADMIN.nip, OTHER_ADMIN.id),
    ani: await story.link(NIP.ani, ID.ani),
    budi: await story.link(NIP.budi, ID.budi),
    lurah: await story.link(NIP.lurah, ID.lurah),
  }
}

export async function asks(actor: Actor, text: string): Promise<void> {
  await actor.says('/bantuan')
  await actor.taps('Tanya')
  await actor.says(text)
}
