/** FAQ entries, and the search among them: Indonesian full text, and trigrams where the server has pg_trgm. */
import { z } from 'zod'
import type { FaqEntry, FaqStore, PublishedFaq } from '../domain/question/faq-store.js'
import type { FaqEvidence } from '../domain/question/nearest.js'
import type { Db } from './db.js'
import { Prisma } from './generated/client.js'

const PUBLISHED = { publishedAt: { not: null }, retiredAt: null } satisfies Prisma.FaqEntryWhereInput
const READABLE = { id: true, question: true, answer: true } as const

type FaqRow = Prisma.FaqEntryGetPayload<object>

function toEntry({ id, question, answer, solved, publishedAt, retiredAt }: FaqRow): FaqEntry {
  return { id, question, answer, solved, state: retiredAt !== null ? 'retired' : publishedAt === null ? 'draft' : 'published' }
}

const wordSchema = z.array(
  z.object({ inQuestion: z.boolean(), inKeywords: z.boolean(), inAnswer: z.boolean(), nearQuestion: z.number(), nearKeywords: z.number() }),
)

/** A server may have no pg_trgm (contrib not installed), or get it later: asked each time, it costs nothing beside the search. */
async function hasTrigrams(db: Db): Promise<boolean> {
  const rows = await db.$queryRaw<{ has: boolean }[]>`SELECT to_regproc('strict_word_similarity') IS NOT NULL AS has`
  return rows[0]?.has ?? false
}

/** Words are a-z and 0-9 only (plain-words.ts), so they can stand in a text-search query as they are. */
async function searchEvidence(db: Db, words: readonly (readonly string[])[]): Promise<FaqEvidence[]> {
  const asked = JSON.stringify(words.map((same, n) => ({ n, query: same.join(' | '), same })))
  const trigrams = await hasTrigrams(db)
  const near = (column: Prisma.Sql) =>
    trigrams ? Prisma.sql`(SELECT max(strict_word_similarity(one, ${column})) FROM jsonb_array_elements_text(w.same) one)` : Prisma.sql`0`
  const rows = await db.$queryRaw<(PublishedFaq & { rank: number; words: unknown })[]>`
    WITH word AS (SELECT w.n, w.same, to_tsquery('indonesian', w.query) AS query FROM jsonb_to_recordset(${asked}::jsonb) AS w(n int, query text, same jsonb)),
      entry AS (SELECT id, question, keywords, answer, to_tsvector('indonesian', question) AS q, to_tsvector('indonesian', keywords) AS k,
        to_tsvector('indonesian', answer) AS a FROM faq_entry WHERE "publishedAt" IS NOT NULL AND "retiredAt" IS NULL)
    SELECT e.id, e.question, e.answer,
      ts_rank_cd('{0.1, 0.2, 0.6, 1}', setweight(e.q, 'A') || setweight(e.k, 'B') || setweight(e.a, 'D'),
        to_tsquery('indonesian', ${words.flat().join(' | ')}), 32)::float8 AS rank,
      (SELECT json_agg(json_build_object('inQuestion', e.q @@ w.query, 'inKeywords', e.k @@ w.query, 'inAnswer', e.a @@ w.query,
        'nearQuestion', ${near(Prisma.sql`e.question`)}, 'nearKeywords', ${near(Prisma.sql`e.keywords`)}) ORDER BY w.n) FROM word w) AS words
    FROM entry e ORDER BY e.id`
  return rows.map(({ rank, words: found, ...entry }) => ({ entry, rank, words: wordSchema.parse(found) }))
}

export function faqStore(db: Db): FaqStore {
  return {
    async byId(id) {
      const row = await db.faqEntry.findUnique({ where: { id } })
      return row === null ? null : toEntry(row)
    },
    async published({ from, most }) {
      const [entries, total] = await Promise.all([
        db.faqEntry.findMany({ where: PUBLISHED, select: READABLE, orderBy: [{ solved: 'desc' }, { id: 'asc' }], skip: from, take: most }),
        db.faqEntry.count({ where: PUBLISHED }),
      ])
      return { entries, total }
    },
    async all({ from, most }) {
      const orderBy: Prisma.FaqEntryOrderByWithRelationInput[] = [
        { retiredAt: { sort: 'desc', nulls: 'first' } },
        { publishedAt: { sort: 'desc', nulls: 'first' } },
        { id: 'asc' },
      ]
      const [rows, total] = await Promise.all([db.faqEntry.findMany({ orderBy, skip: from, take: most }), db.faqEntry.count()])
      return { entries: rows.map(toEntry), total }
    },
    evidence: async (words) => (words.length === 0 ? [] : searchEvidence(db, words)),
    async create({ now, ...entry }) {
      return (await db.faqEntry.create({ data: { ...entry, createdAt: now }, select: { id: true } })).id
    },
    async change(id, change) {
      await db.faqEntry.update({ where: { id }, data: change })
    },
    async publish(id, now) {
      const where = { id, OR: [{ publishedAt: null }, { retiredAt: { not: null } }] }
      return (await db.faqEntry.updateMany({ where, data: { publishedAt: now, retiredAt: null } })).count === 1
    },
    async retire(id, now) {
      return (await db.faqEntry.updateMany({ where: { id, ...PUBLISHED }, data: { retiredAt: now } })).count === 1
    },
    async remove(id) {
      return (await db.faqEntry.deleteMany({ where: { id, publishedAt: null } })).count === 1
    },
    async countSolved(id) {
      await db.faqEntry.updateMany({ where: { id }, data: { solved: { increment: 1 } } })
    },
    async ship(entries, now) {
      const keys = entries.map(({ key }) => key)
      const known = new Set((await db.faqEntry.findMany({ where: { key: { in: keys } }, select: { key: true } })).map(({ key }) => key))
      const missing = entries.filter(({ key }) => !known.has(key))
      const data = missing.map((entry) => ({ ...entry, createdAt: now, publishedAt: now }))
      return (await db.faqEntry.createMany({ data, skipDuplicates: true })).count
    },
  }
}
