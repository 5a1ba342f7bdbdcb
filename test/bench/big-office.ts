/** An invented agency of so many people with three cycles behind, under and before them, made by the database itself. */
import { formItems } from '../../src/domain/assessment/form.js'
import { DEFAULT_CYCLE_RULES } from '../../src/domain/cycle/cycle-rules.js'
import { PRIVACY_VERSION } from '../../src/domain/identity/privacy-version.js'
import { sharedCases } from '../../src/domain/practice/practice-case.js'
import { score } from '../../src/domain/scoring/score.js'
import type { Stores } from '../../src/domain/stores.js'
import { recommend } from '../../src/domain/training/recommend.js'
import { shipContent, shippedPractice } from '../../src/office/ship-content.js'
import type { Database } from '../../src/storage/database.js'

const HELD = { jenjang: 'jf_ahli_muda', bidang: 'umum', position: 'Analis' } as const
const DAY = 86_400_000
/** The tree: whoever has the number n is led by n / 10, so that the first leads nine and the deep ones nobody. */
const SPAN = 10
const PEOPLE_A_UNIT = 50
/** Of each form; the real ones have 24, which takes four times as long to make and changes no plan. */
const ITEMS = 6
/** Results that screens read are real ones, and take space: only those of people whose number leaves this rest have one, the others' are empty. */
const REAL_OF = 5

export interface BigOffice {
  people: number
  telegramIdOf(personId: number): number
  /** The cycles, oldest first: closed, published, open. */
  cycles: readonly [number, number, number]
}

/** On an empty, migrated PostgreSQL. `now` is a moment while the third cycle is open for self-assessment and rating. */
export async function fillBigOffice(
  database: Database,
  stores: Stores,
  { people, now }: { people: number; now: Date },
): Promise<BigOffice> {
  const run = async (sql: string) => void (await database.client.$executeRawUnsafe(sql))
  await shipContent(stores, now)
  const version = await stores.frameworks.latest()
  if (version === null) throw new Error('The bench has no framework')
  const at = (days: number) => `'${new Date(now.getTime() + days * DAY).toISOString()}'::timestamptz`
  const each = `generate_series(1, ${people}) n`
  const units = Math.max(10, Math.floor(people / PEOPLE_A_UNIT))
  await run(`INSERT INTO unit (id, name, "parentId") SELECT n, 'Unit ' || n, CASE WHEN n = 1 THEN NULL WHEN n <= 10 THEN 1 ELSE 2 + n % 9 END
    FROM generate_series(1, ${units}) n`)
  await run(`INSERT INTO person (id, nip, name, position, jenjang, bidang, "unitId", status, role, "createdAt")
    SELECT n, lpad(n::text, 18, '0'), 'Orang ' || n, '${HELD.position}', '${HELD.jenjang}', '${HELD.bidang}', 1 + n % ${units}, 'PNS',
      (CASE n WHEN 1 THEN 'pimpinan' WHEN ${people} THEN 'admin' ELSE 'pegawai' END)::"PersonRole", ${at(-800)} FROM ${each}`)
  await run(`INSERT INTO telegram_account ("personId", "telegramId", "linkedAt", "privacyVersion", "privacyAcceptedAt")
    SELECT n, 900000000 + n, ${at(-700)}, '${PRIVACY_VERSION}', ${at(-700)} FROM ${each}`)
  await run(
    `INSERT INTO supervision ("personId", "superiorId", "fromAt") SELECT n, greatest(1, n / ${SPAN}), ${at(-800)} FROM ${each} WHERE n > 1`,
  )
  await run(
    `INSERT INTO invitation ("personId", "codeHash", "createdAt", "expiresAt", "usedAt") SELECT n, md5(n::text), ${at(-710)}, ${at(-696)}, ${at(-700)} FROM ${each}`,
  )

  const rules = JSON.stringify(DEFAULT_CYCLE_RULES)
  const cycle = (id: number, state: string, opens: number) =>
    run(`INSERT INTO cycle (id, name, state, "frameworkVersionId", "opensAt", "selfUntil", "ratingUntil", "dialogueUntil", scope, rules, "createdAt", "publishedAt", "closedAt")
      VALUES (${id}, 'Periode ${id}', '${state}', ${version.id}, ${at(opens)}, ${at(opens + 10)}, ${at(opens + 20)}, ${at(opens + 20)}, '{}', '${rules}', ${at(opens)},
        ${state === 'open' ? 'NULL' : at(opens + 25)}, ${state === 'closed' ? at(opens + 60) : 'NULL'})`)
  await cycle(1, 'closed', -400)
  await cycle(2, 'published', -35)
  await cycle(3, 'open', -5)
  // The first of each ten thousand people in cycle order: assessment c * people + n.
  const assessments = `generate_series(0, 2) c, ${each}`
  await run(`INSERT INTO assessment (id, "cycleId", "personId", "unitId", position, jenjang, bidang, "joinedAt")
    SELECT c * ${people} + n, c + 1, n, 1 + n % ${units}, '${HELD.position}', '${HELD.jenjang}', '${HELD.bidang}', ${at(-400)} FROM ${assessments}`)
  await run(`INSERT INTO rating (id, "assessmentId", kind, "raterId", "startedAt", "submittedAt")
    SELECT 2 * (c * ${people} + n) - 1 + k, c * ${people} + n, (ARRAY['self', 'superior'])[k + 1]::"RaterKind", CASE WHEN k = 0 THEN n ELSE greatest(n / ${SPAN}, 1) END,
      ${at(-4)}, CASE WHEN c < 2 OR (k = 0 AND n % 3 > 0) OR n % 3 = 2 THEN ${at(-3)} END FROM ${assessments}, generate_series(0, 1) k`)
  const items = formItems(version.framework, HELD)
  const keys = items.slice(0, ITEMS).map(({ item }) => `'${item.key}'`)
  await run(`INSERT INTO answer ("ratingId", "itemKey", level, "answeredAt") SELECT r.id, k, 2 + (r.id + length(k)) % 3, ${at(-4)}
    FROM rating r, unnest(ARRAY[${keys}]) k`)

  const given = (from: number) => items.map(({ item }, n) => ({ itemKey: item.key, level: ([2, 3, 4] as const)[(n + from) % 3] ?? 3 }))
  const scored = score({ framework: version.framework, held: HELD, rules: DEFAULT_CYCLE_RULES, self: given(0), superior: given(1) })
  const content = JSON.stringify(scored).replaceAll("'", "''")
  await run(`INSERT INTO result (id, "assessmentId", "computedAt", jpm, band, content) SELECT id, id, ${at(-10)}, ${scored.jpm}, '${scored.band}',
    CASE WHEN "personId" % ${REAL_OF} = 0 OR "personId" < 2000 THEN '${content}'::jsonb ELSE '{}'::jsonb END FROM assessment WHERE "cycleId" < 3`)
  const competencies = scored.competencies.map(({ key, required }) => `('${key}', ${required})`)
  await run(`INSERT INTO result_competency ("resultId", "competencyKey", required, self, superior, level, gap)
    SELECT r.id, k, q, 3, 2 + r.id % 3, 2 + r.id % 3, greatest(0, q - 2 - r.id % 3) FROM result r, (VALUES ${competencies}) c(k, q)`)
  const offers = await stores.trainings.offers()
  const { recommendations } = recommend({ result: scored, held: HELD, status: 'PNS', hoursHeld: 0, offers, now })
  const advice = recommendations
    .slice(0, 2)
    .map((one) => `(${one.rank}, ${one.trainingId}, '${one.competencyKey}', '${JSON.stringify(one.because)}'::jsonb)`)
  await run(`INSERT INTO recommendation ("resultId", rank, "trainingId", "competencyKey", because, "createdAt")
    SELECT r.id, v.*, ${at(-10)} FROM result r, (VALUES ${advice}) v`)
  await addTraces(run, { people, at })
  const practised = sharedCases(await shippedPractice()).map(({ key }) => `'${key}'`)
  await run(
    `INSERT INTO practice_answer ("personId", "caseKey", level, "answeredAt") SELECT n, k, 3, ${at(-300)} FROM generate_series(1, ${Math.floor(people / SPAN)}) n, unnest(ARRAY[${practised}]) k`,
  )
  const counted = ['unit', 'person', 'cycle', 'assessment', 'rating', 'result', 'broadcast', 'question']
  for (const table of counted) await run(`SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), (SELECT max(id) FROM "${table}"))`)
  await run('VACUUM ANALYZE')
  return { people, telegramIdOf: (personId) => 900_000_000 + personId, cycles: [1, 2, 3] }
}

interface Filling {
  people: number
  at: (days: number) => string
}
/** What people leave behind: trainings, notices, reminders, broadcasts, questions, the audit, updates. */
async function addTraces(run: (sql: string) => Promise<void>, { people, at }: Filling): Promise<void> {
  const each = `generate_series(1, ${people}) n`
  const some = (share: number) => `generate_series(1, ${Math.max(1, Math.floor(people * share))}) n`
  await run(`INSERT INTO plan_entry ("personId", "trainingId", "competencyKey", state, "stateSince", hours, "verifiedAt", "createdAt")
    SELECT n, t.id, t."competencyKey", (ARRAY['approved', 'verified'])[1 + t.id % 2]::"PlanState", ${at(-9)}, 10, CASE WHEN t.id % 2 = 1 THEN ${at(-2)} END, ${at(-9)}
    FROM ${each}, (SELECT id, "competencyKey" FROM training ORDER BY id LIMIT 2) t`)
  await run(`INSERT INTO notice (key, "personId", kind, data, state, "createdAt", "dueAt", attempts, "sentAt")
    SELECT 'bench:' || n || ':' || k, n, 'cycle-opened', '{"cycleId": 3}', 'sent', ${at(-30)}, ${at(-30)}, 1, ${at(-30)} FROM ${each}, generate_series(1, 8) k`)
  await run(
    `INSERT INTO reminder_sent ("personId", rule, "onDate", "sentAt") SELECT n, 'day', '2026-01-' || lpad(k::text, 2, '0'), ${at(-300)} FROM ${each}, generate_series(1, 8) k`,
  )
  await run(`INSERT INTO audit_entry (at, "actorId", act, "aboutId", subject)
    SELECT ${at(-400)} + make_interval(hours => k * 500 + n % 500), n, (ARRAY['self-submitted', 'superior-submitted', 'result-published', 'result-seen'])[1 + k % 4], n, 'assessment:' || n
    FROM ${each}, generate_series(1, 15) k`)
  const content = { text: 'Sosialisasi', entities: [], media: [], links: [], asksUnderstood: true, question: null }
  await run(`INSERT INTO broadcast (id, "authorId", title, state, content, segment, "createdAt", "updatedAt", "startedAt", "finishedAt")
    SELECT n, ${people}, 'Siaran ' || n, 'done', '${JSON.stringify(content)}', '{"with": [], "without": []}', ${at(-90)}, ${at(-90)}, ${at(-90)}, ${at(-89)} FROM generate_series(1, 10) n`)
  await run(`INSERT INTO broadcast_recipient ("broadcastId", "personId", state, attempts, "sentAt", version, "understoodAt")
    SELECT b, n, 'sent', 1, ${at(-89)}, 1, CASE WHEN n % 3 = 0 THEN ${at(-88)} END FROM generate_series(1, 10) b, ${each}`)
  await run(`INSERT INTO question ("personId", text, "messageId", "draftedAt", "askedAt", answer, "answeredAt")
    SELECT n, 'Bagaimana cara mengirim penilaian ' || n, n, ${at(-60)}, ${at(-60)}, CASE WHEN n % 10 > 0 THEN 'Begini' END, CASE WHEN n % 10 > 0 THEN ${at(-59)} END FROM ${some(0.2)}`)
  await run(
    `INSERT INTO evidence ("assessmentId", "competencyKey", kind, text, "sourceKey", "createdAt") SELECT ${2 * people} + n, 'INT', 'text', 'Bukti contoh', 'bench:' || n, ${at(-4)} FROM ${each}`,
  )
  await run(`INSERT INTO incident_note ("authorId", "aboutId", "competencyKey", "happenedAt", kind, text, "sourceKey", "createdAt")
    SELECT greatest(1, n / ${SPAN}), n, 'INT', ${at(-40)}, 'text', 'Catatan contoh', 'bench:' || n, ${at(-40)} FROM ${each}`)
  await run(`INSERT INTO dialogue_statement ("assessmentId", "itemKey", "byPersonId", stance, text, "sourceKey", "createdAt")
    SELECT ${people} + n, 'INT1', n, 'explain', 'Penjelasan contoh', 'bench:' || n, ${at(-20)} FROM ${some(0.5)}`)
  await run(
    `INSERT INTO peer_nomination ("assessmentId", "personId", kind, state, "proposedAt") SELECT ${2 * people} + n, 1 + n % ${people}, 'peer', 'proposed', ${at(-4)} FROM ${some(0.5)}`,
  )
  await run(
    `INSERT INTO fairness_answer ("cycleId", "personId", level, "answeredAt") SELECT 1 + n % 2, n, 1 + n % 5, ${at(-8)} FROM ${some(0.5)}`,
  )
  await run(`INSERT INTO appeal ("resultId", "createdAt", "filedAt", reason, "deciderId", "decidedAt", decision, "decisionReason")
    SELECT n, ${at(-360)}, ${at(-360)}, 'Alasan contoh', greatest(1, n / ${SPAN * SPAN}), ${at(-350)}, 'refused', 'Alasan contoh' FROM ${some(0.05)}`)
  await run(`INSERT INTO appeal_item ("appealId", "itemKey", "levelBefore") SELECT id, 'INT1', 2 FROM appeal`)
  await run(`INSERT INTO answer_change ("ratingId", "itemKey", "levelBefore", "levelAfter", reason, "byPersonId", "changedAt", "sourceKey")
    SELECT 2 * n, 'INT1', 2, 3, 'Alasan contoh', greatest(1, n / ${SPAN}), ${at(-380)}, 'bench:' || n FROM ${some(0.2)}`)
  await run(`INSERT INTO delegation ("ratingId", "fromId", "toId", cause, reason, "byId", "sourceKey", "createdAt")
    SELECT 2 * n, greatest(1, n / ${SPAN}), greatest(1, n / ${SPAN * SPAN}), 'absence', 'Alasan contoh', ${people}, 'bench:' || n, ${at(-380)} FROM ${some(0.2)}`)
  await run(`INSERT INTO absence ("personId", "fromAt", "untilAt", reason) SELECT n, ${at(-100)}, ${at(-90)}, 'cuti' FROM ${some(0.5)}`)
  await run(
    `INSERT INTO roster_report ("personId", kind, text, "createdAt", "resolvedAt") SELECT n, 'superior', 'Contoh', ${at(-300)}, ${at(-299)} FROM ${some(0.2)}`,
  )
  await run(`INSERT INTO dialog_state ("chatKey", state, "updatedAt") SELECT n::text, '{}', ${at(-1)} FROM ${some(0.2)}`)
  await run(`INSERT INTO inbox_update ("updateId", "chatKey", payload, "receivedAt", attempts, "doneAt")
    SELECT n, 900000000 + n % ${people}, jsonb_build_object('update_id', n, 'callback_query', repeat('x', 600)), now(), 1, now() FROM ${some(2)}`)
}
