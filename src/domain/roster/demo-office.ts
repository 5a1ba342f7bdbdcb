/** An invented office for the sandbox, the bench and training: a kecamatan with its units, everyone with a superior but the camat. */
import { type DemoIdentity, demoPeople } from './demo-person.js'
import { type DemoPost, type DemoUnitKind, KECAMATAN_POSTS, REGION_HEAD, UNIT_POSTS } from './demo-post.js'
import type { PersonRole } from './person.js'
import type { RosterEntry } from './roster-entry.js'

const ROOT_UNIT = 'Kecamatan Maulafa'
/** The five units below the kecamatan, of 6, 6, 6, 6 and 5 people; with the kecamatan's 11 they are 40. */
const FIRST_UNITS: readonly { kind: DemoUnitKind; unit: string; head: string; people: number }[] = [
  { kind: 'kelurahan', unit: 'Kelurahan Naimata', head: 'Lurah Naimata', people: 6 },
  { kind: 'kelurahan', unit: 'Kelurahan Fatukoa', head: 'Lurah Fatukoa', people: 6 },
  { kind: 'kelurahan', unit: 'Kelurahan Sikumana', head: 'Lurah Sikumana', people: 6 },
  { kind: 'puskesmas', unit: 'Puskesmas Contoh Sejahtera', head: 'Kepala Puskesmas Contoh Sejahtera', people: 6 },
  { kind: 'dinas', unit: 'Dinas Contoh Pendidikan', head: 'Koordinator Wilayah Pendidikan', people: 5 },
]
const FIRST_PEOPLE = 40
/** A unit of this size has a head, two or three team leaders and their teams; larger numbers are split. */
const LARGEST_UNIT_PEOPLE = 30
const USUAL_UNIT_PEOPLE = 24
const MOST_UNITS_BELOW_ONE_HEAD = 10
const MOST_REGIONS = 4
const LARGEST_TEAM = 12
const DIRECT_STAFF = 3
const USUAL_TEAM = 9

/** `people` from 1 to any number; `seed` decides names, NIPs and phones. */
export function demoOffice({ people, seed }: { people: number; seed: number }): RosterEntry[] {
  const office = new DemoOffice(seed)
  const camat = office.add({ post: KECAMATAN_POSTS.head, unit: ROOT_UNIT, role: 'pimpinan', inCharge: true })
  const extra = Math.max(0, people - FIRST_PEOPLE)
  office.kecamatan(camat)
  for (const first of FIRST_UNITS) {
    const grown = extra < 5 && first.unit === 'Kelurahan Naimata' ? extra : 0
    office.leafUnit({ ...first, people: first.people + grown, above: camat })
  }
  if (extra >= 5) {
    const regions = Math.min(MOST_REGIONS, Math.ceil(extra / USUAL_UNIT_PEOPLE))
    for (const share of shares(extra, regions)) office.region(share, camat)
  }
  return office.entries.slice(0, Math.max(1, people))
}

interface NewEntry {
  post: DemoPost
  unit: string
  above?: RosterEntry
  role?: PersonRole
  inCharge?: boolean
}

interface LeafUnit {
  kind: DemoUnitKind
  unit: string
  head: string
  people: number
  above: RosterEntry
}

class DemoOffice {
  readonly entries: RosterEntry[] = []
  readonly #parents = new Map<string, string | null>()
  readonly #next: (inCharge: boolean) => DemoIdentity
  #leaves = 0
  #regions = 0

  constructor(seed: number) {
    this.#next = demoPeople(seed)
  }

  add({ post, unit, above, role = 'pegawai', inCharge = false }: NewEntry): RosterEntry {
    const { nip, name, phone, status } = this.#next(inCharge)
    if (!this.#parents.has(unit)) this.#parents.set(unit, above?.unit ?? null)
    const parentUnit = this.#parents.get(unit) ?? null
    const entry = { nip, name, ...post, unit, parentUnit, superiorNip: above?.nip ?? null, phone, status, role }
    this.entries.push(entry)
    return entry
  }

  /** The camat's own house; both who keep the roster are admins, so that a large broadcast has a second one to approve it. */
  kecamatan(camat: RosterEntry): void {
    const { personnel, service, personnelStaff, serviceStaff } = KECAMATAN_POSTS
    const clerk = this.add({ post: personnel, unit: ROOT_UNIT, above: camat, role: 'admin', inCharge: true })
    const serviceHead = this.add({ post: service, unit: ROOT_UNIT, above: camat, inCharge: true })
    for (const [index, post] of personnelStaff.entries()) {
      this.add({ post, unit: ROOT_UNIT, above: clerk, role: index === 0 ? 'admin' : 'pegawai' })
    }
    for (const post of serviceStaff) this.add({ post, unit: ROOT_UNIT, above: serviceHead })
  }

  leafUnit({ kind, unit, head, people, above }: LeafUnit): void {
    const posts = UNIT_POSTS[kind]
    const leader = this.add({ post: { ...posts.head, position: head }, unit, above, inCharge: true })
    const rest = people - 1
    const teams = rest <= LARGEST_TEAM ? 0 : Math.ceil((rest - DIRECT_STAFF) / (USUAL_TEAM + 1))
    this.#staff(posts.staff, { unit, above: leader, people: teams === 0 ? rest : DIRECT_STAFF })
    const sizes = teams === 0 ? [] : shares(rest - DIRECT_STAFF - teams, teams)
    for (const [index, size] of sizes.entries()) {
      const post = posts.middle[index % posts.middle.length] ?? posts.head
      const middle = this.add({ post, unit, above: leader, inCharge: true })
      this.#staff(posts.staff, { unit, above: middle, people: size })
    }
  }

  /** So many people below one head: one unit when they are few, else a region of units, or of regions. */
  region(people: number, above: RosterEntry): void {
    if (people <= LARGEST_UNIT_PEOPLE) {
      this.#inventedUnit(people, above)
      return
    }
    this.#regions++
    const unit = `Wilayah Contoh ${this.#regions}`
    const head = this.add({ post: { ...REGION_HEAD, position: `Kepala ${unit}` }, unit, above, inCharge: true })
    const units = Math.min(MOST_UNITS_BELOW_ONE_HEAD, Math.max(4, Math.ceil((people - 1) / USUAL_UNIT_PEOPLE)))
    for (const share of shares(people - 1, units)) this.region(share, head)
  }

  #inventedUnit(people: number, above: RosterEntry): void {
    this.#leaves++
    const number = this.#leaves
    const kinds: readonly Omit<LeafUnit, 'people' | 'above'>[] = [
      { kind: 'kelurahan', unit: `Kelurahan Contoh ${number}`, head: `Lurah Contoh ${number}` },
      { kind: 'puskesmas', unit: `Puskesmas Contoh ${number}`, head: `Kepala Puskesmas Contoh ${number}` },
      { kind: 'dinas', unit: `UPTD Contoh Pendidikan ${number}`, head: `Koordinator Pendidikan Contoh ${number}` },
    ]
    const kind = kinds[number % kinds.length]
    if (kind !== undefined) this.leafUnit({ ...kind, people, above })
  }

  #staff(posts: readonly DemoPost[], { unit, above, people }: { unit: string; above: RosterEntry; people: number }): void {
    for (let index = 0; index < people; index++) {
      const post = posts[index % posts.length]
      if (post !== undefined) this.add({ post, unit, above })
    }
  }
}

/** A whole in `count` parts that differ by one at most. */
function shares(whole: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.floor((whole + index) / count))
}

/** The four whom the sandbox's page shows; a person missing in a very small office is null. */
export interface DemoCast {
  /** Someone of the service desk whose position requires more than level 1. */
  employee: RosterEntry | null
  /** His or her direct superior, a lurah or kepala seksi. */
  superior: RosterEntry | null
  admin: RosterEntry | null
  head: RosterEntry | null
}

export function demoCast(entries: readonly RosterEntry[]): DemoCast {
  const byNip = new Map(entries.map((entry) => [entry.nip, entry]))
  const superiorOf = (entry: RosterEntry) => (entry.superiorNip === null ? undefined : byNip.get(entry.superiorNip))
  const employee = entries.find(
    (entry) =>
      entry.bidang === 'pelayanan_publik' &&
      entry.jenjang === 'jf_penyelia' &&
      entry.role === 'pegawai' &&
      superiorOf(entry)?.jenjang === 'pengawas',
  )
  return {
    employee: employee ?? null,
    superior: employee === undefined ? null : (superiorOf(employee) ?? null),
    admin: entries.find((entry) => entry.role === 'admin') ?? null,
    head: entries.find((entry) => entry.role === 'pimpinan') ?? null,
  }
}
