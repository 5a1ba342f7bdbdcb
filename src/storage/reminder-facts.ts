/** The facts of reminders, put together by person from the rows of reminder-rows.ts. */
import type { PersonFacts } from '../domain/reminder/facts.js'
import type { Cause } from '../domain/reminder/tasks.js'
import type { Db } from './db.js'
import { dialogueOf } from './dialogue-rows.js'
import { type Asked, DAY_RULE, type EntryRow, type RateRow, type ReminderRows, readReminderRows } from './reminder-rows.js'

export async function factRows(db: Db, asked: Asked): Promise<PersonFacts[]> {
  return assemble(await readReminderRows(db, asked))
}

function assemble(rows: ReminderRows): PersonFacts[] {
  const absences = grouped(rows.absences, ({ personId }) => personId)
  const sent = grouped(rows.sent, ({ personId }) => personId)
  const announced = grouped(rows.announced, ({ personId }) => personId)
  const runningSince = rows.running[0]?.since ?? null
  const own = grouped(rows.dialogues, ({ rateeId }) => rateeId)
  const team = grouped(rows.dialogues, ({ superiorId }) => superiorId)
  const meetings = grouped(
    rows.meetings.flatMap(({ rateeId, superiorId, ...one }) => [rateeId, superiorId].map((personId) => ({ personId, ...one }))),
    ({ personId }) => personId,
  )
  const peers = grouped(rows.peers, ({ personId }) => personId)
  const self = new Map(rows.self.map(({ personId, ...one }) => [personId, one]))
  const rate = grouped(rows.rate, ({ raterId }) => raterId)
  const escalated = grouped(rows.rate, ({ superiorId }) => superiorId)
  const training = trainingOf(rows)
  const drafts = grouped(rows.appealDrafts, ({ personId }) => personId)
  const decided = grouped(rows.appeals, ({ deciderId }) => deciderId)
  const against = grouped(rows.appeals, ({ raterId }) => raterId)
  return rows.people.map(({ id, nip, role, hour, pausedUntil, snoozedUntil }): PersonFacts => {
    const toRate = rate.get(id)
    const remembered = sent.get(id) ?? []
    return {
      id,
      nip,
      setting: { hour, pausedUntil, snoozedUntil },
      absences: absences.get(id) ?? [],
      sent: new Set(remembered.flatMap(({ rule }) => (rule === DAY_RULE ? [] : [rule]))),
      remindedOn: new Set(remembered.flatMap(({ rule, onDate }) => (rule === DAY_RULE ? [onDate] : []))),
      announcedAt: (announced.get(id) ?? []).map(({ at }) => at),
      self: self.get(id) ?? null,
      rate:
        toRate?.[0] === undefined
          ? null
          : { ...formsOf(toRate[0], toRate), selfUntil: toRate[0].selfUntil, toldAt: toldOf('rate', remembered) },
      peers: peersOf(peers.get(id), toldOf('peers', remembered)),
      escalation: escalationOf(escalated.get(id)),
      dialogue: dialogueOf('self', own.get(id), toldOf('dialogue', remembered)),
      dialogueTeam: dialogueOf('superior', team.get(id), toldOf('dialogue-team', remembered)),
      meetings: (meetings.get(id) ?? []).map(({ ratingId, at, agreedAt }) => ({ ratingId, at, agreedAt })),
      ...training(id, role),
      appealDrafts: (drafts.get(id) ?? []).map(({ personId: _, ...one }) => one),
      appealsToDecide: decided.get(id) ?? [],
      appealsToAnswer: (against.get(id) ?? []).filter(({ isAnswered }) => !isAnswered),
      digestSince: role === 'admin' || role === 'pimpinan' ? runningSince : null,
    }
  })
}

/** When somebody last heard of ratings, forms of peers or dialogues. */
function toldOf(cause: Cause, sent: ReminderRows['sent']): Date | null {
  const told = sent.filter(({ rule }) => rule.startsWith(`${cause}:`)).map(({ at }) => at)
  return told.reduce<Date | null>((last, at) => (last === null || at > last ? at : last), null)
}

function peersOf(forms: ReminderRows['peers'] | undefined, toldAt: Date | null): PersonFacts['peers'] {
  const first = forms?.[0]
  if (forms === undefined || first === undefined) return null
  return { cycleId: first.cycleId, until: first.until, askedAt: forms.map(({ askedAt }) => askedAt), toldAt }
}

function formsOf({ cycleId, until }: RateRow, rows: readonly RateRow[]) {
  const forms = rows.flatMap(({ raterId, readyFrom }) => readyFrom.map((at) => ({ raterId, readyFrom: new Date(at) })))
  return { cycleId, until, forms }
}

function escalationOf(forms: readonly RateRow[] | undefined): PersonFacts['escalation'] {
  const first = forms?.[0]
  return forms === undefined || first === undefined ? null : formsOf(first, forms)
}

type TrainingFacts = Pick<PersonFacts, 'classes' | 'unproven' | 'unanswered' | 'approvals' | 'proofs'>

function trainingOf({ entries, unanswered }: ReminderRows): (id: number, role: string) => TrainingFacts {
  const isRequest = ({ state }: EntryRow) => state === 'requested' || state === 'decline_requested'
  const own = grouped(entries, ({ personId }) => personId)
  const asked = grouped(entries.filter(isRequest), ({ answersId }) => answersId)
  const proofs = entries.filter(({ state }) => state === 'proof_sent')
  const mentored = grouped(proofs, ({ answersId }) => answersId)
  const forAdmins = proofs.filter(({ answersId }) => answersId === null)
  const advised = grouped(unanswered, ({ personId }) => personId)
  const waiting = (all: readonly EntryRow[] = []) => all.map(({ entryId, stateSince }) => ({ entryId, since: stateSince }))
  return (id, role) => {
    const mine = own.get(id) ?? []
    const approved = mine.filter(({ state }) => state === 'approved')
    const invited = mine.filter(({ state }) => state === 'invited')
    return {
      classes: approved.flatMap(({ entryId, startsAt }) => (startsAt === null ? [] : [{ entryId, startsAt }])),
      unproven: approved.flatMap(({ entryId, finishBy }) => (finishBy === null ? [] : [{ entryId, finishBy }])),
      unanswered: [
        ...(advised.get(id) ?? []).map(({ resultId, since, count }) => ({ ref: `result-${resultId}`, since, count })),
        ...invited.map(({ entryId, stateSince }) => ({ ref: `entry-${entryId}`, since: stateSince, count: 1 })),
      ],
      approvals: waiting(asked.get(id)),
      // Nobody checks an own proof.
      proofs: waiting([...(mentored.get(id) ?? []), ...(role === 'admin' ? forAdmins.filter(({ personId }) => personId !== id) : [])]),
    }
  }
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => number | null): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}
