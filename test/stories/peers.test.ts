/**
 * Peers and subordinates from the switch to the published mean. Attacks that must fail: to see before publication who has answered or what
 * (looking twice, audit, list of reminders, export); to open another's form; to be known by words or evidence; to learn a single level, or
 * what one or two said, from a result; to change a published mean by a late answer; to find in the database afterwards who said what.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishCycle } from '../../src/domain/result/publish.js'
import { scoreAssessment } from '../../src/domain/result/score-assessment.js'
import { formButtons } from '../../src/telegram/screens/form/form-buttons.js'
import { peerButtons } from '../../src/telegram/screens/peer/peer-buttons.js'
import { chatText, filledAndSent, formAbout } from '../support/forms.js'
import { ID, NIP } from '../support/office.js'
import { answersAsPeer, looksBeforePublication, type PeerOffice, peerOffice, peersOf } from '../support/peer-office.js'
import { type Actor, at, type Story } from '../support/story.js'

let office: PeerOffice
let story: Story
let admin: Actor
let ani: Actor
let lurah: Actor
let budi: Actor
let of: PeerOffice['of']
beforeAll(async () => {
  office = await peerOffice()
  ;({ story, admin, ani, lurah, budi, of } = office)
})
afterAll(() => story.end())

const assessmentOf = async (nip: string) => (await formAbout(story, nip, 'superior')).form.assessmentId

describe('a cycle with peers', () => {
  test('is switched on with its weight while it is a draft', async () => {
    await admin.says('/periode')
    await admin.taps('Buka periode')
    await admin.taps('Siapkan sebagai rancangan')
    expect(admin.sees()).toContain('Bobot atasan/diri/rekan: 1/0/0')
    await admin.taps('Penilaian rekan')
    expect(admin.sees()).toContain('sedikitnya 3 orang menjawab')
    await admin.taps('bobot 20 %')
    expect(admin.sees()).toContain('Bobot atasan/diri/rekan: 80/0/20')
    await admin.taps('Buka sekarang')
    await admin.taps('Ya, buka')
    // The notice of the opening, which goes to the admin as well, comes before it or after it.
    expect(admin.messages().map(({ text }) => text)).toContainEqual(expect.stringContaining('Sudah dinilai atasan: 0 dari 10'))
  })

  test('says kindly where too few people could be asked', async () => {
    await admin.says('/penilaian')
    await admin.taps('Rekan penilai')
    expect(admin.sees()).toContain('Tidak apa-apa: hasil Anda dihitung tanpa bagian rekan')
    expect(admin.buttons()).toEqual(['↩️ Kembali'])
  })
})

describe('the ASN proposes', () => {
  test('by tapping names of the own unit, at least three before it can be sent, never oneself or anybody above', async () => {
    // The superior's superior sits in the same office.
    const { unitId } = await story.database.client.person.findUniqueOrThrow({ where: { nip: NIP.ani } })
    await story.database.client.person.update({ where: { nip: NIP.camat }, data: { unitId } })
    await story.link(NIP.camat, ID.camat)
    await ani.says('/penilaian')
    expect(ani.sees()).toContain('Rekan dan bawahan ikut menilai tanpa nama')
    await ani.taps('Rekan penilai')
    expect(ani.buttons().filter((label) => label.startsWith('☐'))).toHaveLength(7)
    expect(ani.buttons().join()).not.toMatch(/Ani|Petrus|Yosef|Maria/)
    await ani.taps('Budi')
    await ani.taps('Citra')
    expect(ani.buttons()).not.toContain('📨 Kirim usulan')
    await ani.taps('Dewi')
    expect(ani.sees()).toContain('Diusulkan 3')
    await ani.taps('Kirim usulan')
    expect(ani.sees()).toContain('Usulan sudah disampaikan')
  })

  test('at most six, and nobody from elsewhere, whatever is sent', async () => {
    const assessment = await assessmentOf(NIP.ani)
    const ids = await story.database.client.person.findMany({ select: { id: true, name: true, nip: true } })
    const id = (start: string) => ids.find(({ name }) => name.startsWith(start))?.id ?? 0
    const tick = (person: number, on: 'in' | 'out') => ani.forges(peerButtons.propose.data({ assessment, person, on, page: 0 }))
    for (const stranger of ['Yosef', 'Maria', 'Petrus', 'Ani']) expect((await tick(id(stranger), 'in'))?.text).toContain('tidak berlaku')
    for (const name of ['Eko', 'Fitri', 'Gita']) await tick(id(name), 'in')
    expect((await tick(id('Hana'), 'in'))?.text).toContain('Paling banyak 6 orang')
    for (const name of ['Eko', 'Fitri', 'Gita']) await tick(id(name), 'out')
    expect(await story.database.client.peerNomination.count()).toBe(3)
    // Nobody else chooses for Ani.
    const choosing = [
      peerButtons.propose.data({ assessment, person: id('Hana'), on: 'in', page: 0 }),
      peerButtons.confirm.data({ assessment, shown: 7 }),
    ]
    for (const stranger of [budi, admin])
      for (const data of choosing) expect((await stranger.forges(data))?.text).toContain('bukan untuk Anda')
    expect(await story.database.client.peerNomination.count()).toBe(3)
  })
})

describe('the superior', () => {
  test('is told, takes out and adds, and the ASN does not see whom', async () => {
    expect(lurah.sees()).toContain('Ani Contoh mengusulkan 3 orang')
    await lurah.taps('Lihat usulan')
    await lurah.taps('Citra')
    await lurah.taps('Eko')
    await lurah.taps('Fitri')
    expect(lurah.sees()).toContain('Terpilih 4')
    await ani.says('/penilaian')
    await ani.taps('Rekan penilai')
    expect(ani.sees()).toMatch(/Diusulkan 3: Budi <Contoh> & Kawan, Citra Contoh, Dewi Contoh/)
  })

  test('is shown the list again when it changed after the look, and confirms what was shown', async () => {
    await lurah.taps('Tetapkan 4')
    await ani.taps('Budi')
    expect((await lurah.taps('Ya, tetapkan')).text).toContain('baru saja berubah')
    expect(await peersOf(story, NIP.ani)).toEqual([])
    await ani.taps('Budi')
    await lurah.taps('Ya, tetapkan')
    await lurah.taps('Ya, tetapkan')
    expect(lurah.sees()).toContain('4 orang ditetapkan')
    expect((await peersOf(story, NIP.ani)).map(({ rater }) => rater.name.split(' ')[0])).toEqual(
      expect.arrayContaining(['Budi', 'Dewi', 'Eko', 'Fitri']),
    )
    expect(await peersOf(story, NIP.ani)).toHaveLength(4)
  })

  test('cannot change it afterwards, nor the ASN: a second choice would tell by the difference', async () => {
    await ani.says('/penilaian')
    expect(ani.sees()).toContain('sudah ditetapkan atasan')
    expect(ani.buttons()).not.toContain('👥 Rekan penilai')
    const assessment = await assessmentOf(NIP.ani)
    const person = (await peersOf(story, NIP.ani))[0]?.raterId ?? 0
    for (const [actor, data] of [
      [ani, peerButtons.propose.data({ assessment, person, on: 'out', page: 0 })],
      [lurah, peerButtons.revise.data({ assessment, person, on: 'out', page: 0 })],
    ] as const)
      expect((await actor.forges(data))?.text).toContain('tidak dapat diubah lagi')
    expect(await peersOf(story, NIP.ani)).toHaveLength(4)
  })

  test('adds all by oneself where nothing was proposed, finding them by name too', async () => {
    const assessment = await assessmentOf(NIP.citra)
    await lurah.forges(peerButtons.search.data({ assessment }))
    await lurah.says('gita')
    expect(lurah.sees()).toContain('Ditemukan 1')
    await lurah.taps('Gita')
    await lurah.taps('Budi')
    await lurah.taps('Hana')
    await lurah.taps('Tetapkan 3')
    await lurah.taps('Ya, tetapkan')
    expect(await peersOf(story, NIP.citra)).toHaveLength(3)
  })
})

describe('a peer', () => {
  test('hears of it in one message the next working day, with the button that begins', async () => {
    await story.tickAt(at('2026-12-02 09:00'))
    expect(budi.sees()).toContain('Anda diminta menilai 2 rekan; nama Anda tidak disebut')
    expect(of('Dewi').sees()).toContain('Anda diminta menilai 1 rekan; nama Anda tidak disebut')
    const count = () => budi.messages().filter((one) => one.from === 'bot').length
    const before = count()
    await story.tickAt(at('2026-12-02 15:00'))
    await story.tickAt(at('2026-12-03 09:00'))
    expect(count()).toBe(before)
  })

  test('gives levels only: no words, no evidence, not observed without a reason', async () => {
    await budi.taps('Menilai rekan')
    expect(budi.sees()).toContain('Selesai 0 dari 2')
    await budi.taps('Ani Contoh')
    expect(budi.sees()).toContain('Tidak ada alasan yang perlu ditulis')
    await budi.taps('Mulai')
    await budi.taps('5')
    expect(budi.sees()).not.toContain('alasan')
    await budi.taps('Tidak teramati')
    const form = (await peersOf(story, NIP.ani)).find(({ rater }) => rater.nip === NIP.budi)
    expect(form?.answers.map(({ level, reason }) => [level, reason])).toEqual([
      [5, null],
      [null, null],
    ])
    const rating = form?.id ?? 0
    for (const data of [
      formButtons.reason.data({ rating, item: 'INT1' }),
      formButtons.unobservedOther.data({ rating, item: 'INT1' }),
      formButtons.seeEvidence.data({ rating, item: 'INT1' }),
      formButtons.addEvidence.data({ rating, competency: 'INT' }),
      formButtons.compare.data({ rating }),
    ])
      expect((await budi.forges(data))?.text).toContain('bukan untuk Anda')
    await budi.forges(formButtons.unobservedBecause.data({ rating, item: 'INT1', why: 'new' }))
    await budi.says('Saya menulis sesuatu yang mudah dikenali orang.')
    const words = await story.database.client.answer.count({
      where: { rating: { kind: { in: ['peer', 'subordinate'] } }, reason: { not: null } },
    })
    expect(words).toBe(0)
  })

  test('is read by nobody else, whatever number stands in the button', async () => {
    const rating = (await peersOf(story, NIP.ani))[0]?.id ?? 0
    const forged = [
      ...(['go', 'review', 'person', 'send', 'sendSure', 'save', 'compare'] as const).map((one) => formButtons[one].data({ rating })),
      formButtons.item.data({ rating, item: 'INT1' }),
      formButtons.level.data({ rating, item: 'INT1', level: 1 }),
    ]
    for (const actor of [ani, lurah, admin, of('Hana')])
      for (const data of forged) expect((await actor.forges(data))?.text, data).toContain('bukan untuk Anda')
  })
})

describe('before publication', () => {
  test('two looks, before and after somebody answers, show the very same: nobody learns who has answered', async () => {
    const before = await looksBeforePublication(office)
    expect(before).not.toMatch(/(rekan|👥) \d/i)
    await answersAsPeer(office, 'Dewi', NIP.ani, 2)
    await answersAsPeer(office, 'Gita', NIP.citra, 1)
    expect(await looksBeforePublication(office)).toBe(before)
    await answersAsPeer(office, 'Eko', NIP.ani, 4, ['INT1', 'INT2'])
    await answersAsPeer(office, 'Budi', NIP.ani, 5)
    await answersAsPeer(office, 'Budi', NIP.citra, 1)
    expect(await looksBeforePublication(office)).toBe(before)
  })

  test('a sent form cannot be changed, and after the rating date none is taken any more', async () => {
    const [sent] = (await peersOf(story, NIP.ani)).filter(({ rater }) => rater.nip === NIP.budi)
    expect((await budi.forges(formButtons.level.data({ rating: sent?.id ?? 0, item: 'INT1', level: 1 })))?.text).toContain('sudah dikirim')
    const { ratingUntil } = (await formAbout(story, NIP.ani, 'superior')).form.cycle
    story.clock.set(new Date(ratingUntil.getTime() + 1))
    const late = (await peersOf(story, NIP.citra)).find(({ rater }) => rater.name.startsWith('Hana'))
    const refused = await of('Hana').forges(formButtons.level.data({ rating: late?.id ?? 0, item: 'INT1', level: 3 }))
    expect(refused?.text).toContain('Masa penilaian sudah berakhir')
  })
})

describe('the result', () => {
  beforeAll(async () => {
    await filledAndSent(story, { nip: NIP.ani, kind: 'superior', levels: 3 })
    await filledAndSent(story, { nip: NIP.citra, kind: 'superior', levels: 3 })
    expect((await publishCycle(story.stores, { actorId: null, now: story.clock.now() })).kind).toBe('published')
    await story.idle()
  })
  const resultOf = async (nip: string) => {
    const result = await story.stores.results.latestOf(await story.personId(nip))
    if (result === null) throw new Error('No result')
    return result
  }

  test('counts three or more as one mean a competency: (2 + 4 + 5) / 3 = 3,7, and with the superior (3 × 80 + 3,7 × 20) / 100 = 3,14', async () => {
    const { scored } = await resultOf(NIP.ani)
    const kom = scored.competencies.find(({ key }) => key === 'KOM')
    expect(kom).toMatchObject({ superior: 3, peers: { mean: 3.7, count: 3 }, level: 3.14 })
    expect(kom?.items.map(({ level }) => level)).toEqual([3.14, 3.14])
  })

  test('leaves out a competency that fewer than three observed, and says nothing of the two', async () => {
    const { scored } = await resultOf(NIP.ani)
    const int = scored.competencies.find(({ key }) => key === 'INT')
    expect(int).toMatchObject({ superior: 3, peers: null, level: 3 })
    expect(int?.items[0]?.dropped).toEqual([{ part: 'peers', because: 'too-few-peers' }])
  })

  test('with two of three answered shows and counts nothing of them, and does not tell two from none', async () => {
    const { scored } = await resultOf(NIP.citra)
    expect(new Set(scored.competencies.map(({ level }) => level))).toEqual(new Set([3]))
    expect(scored.competencies.every(({ peers }) => peers === null)).toBe(true)
    await of('Citra').says('/hasil')
    await of('Citra').taps('Rincian')
    expect(chatText(of('Citra').messages())).not.toContain('👥')
  })

  test('tells the ASN mean and number, and how they count, never a single level', async () => {
    await ani.says('/hasil')
    await ani.taps('Rincian')
    const details = ani.messages().findLast(({ text }) => text.includes('👥'))?.text ?? ''
    expect(details).toContain('👥 3,7 (3)')
    expect(details).toContain('kurang dari 3 orang tidak ditampilkan')
    await ani.taps('Bagaimana dihitung')
    expect(ani.sees()).toContain('atasan 80 (80 %), rekan 20 (20 %)')
    expect(ani.sees()).toContain('rata-rata satu kompetensi')
    for (const { content } of await story.database.client.result.findMany())
      expect(JSON.stringify(content)).not.toMatch(/raterId|"peers":\[/)
  })

  test('stands in the export as mean and number', async () => {
    const { form } = await formAbout(story, NIP.ani, 'superior')
    const people = await story.stores.exports.peopleAfter(form.cycle.id, 0, 100)
    const own = people.find(({ nip }) => nip === NIP.ani)?.result?.competencies ?? []
    expect(own.find(({ competencyKey }) => competencyKey === 'KOM')).toMatchObject({ peers: 3.7, peersCount: 3 })
    expect(own.find(({ competencyKey }) => competencyKey === 'INT')).toMatchObject({ peers: null, peersCount: null })
  })

  test('leaves nothing in the database that says who gave what, or whether somebody answered', async () => {
    for (const nip of [NIP.ani, NIP.citra])
      for (const { answers: kept, startedAt, submittedAt } of await peersOf(story, nip))
        expect({ kept, startedAt, submittedAt }).toEqual({ kept: [], startedAt: null, submittedAt: null })
    const acts = await story.database.client.auditEntry.findMany({ where: { act: { in: ['peer-submitted', 'subordinate-submitted'] } } })
    expect(acts).toEqual([])
  })

  test('keeps its means whatever is computed again later', async () => {
    const { form } = await formAbout(story, NIP.ani, 'superior')
    const again = await scoreAssessment(story.stores, form)
    expect(again.competencies.map(({ peers }) => peers)).toEqual((await resultOf(NIP.ani)).scored.competencies.map(({ peers }) => peers))
  })
})
