/**
 * A copy of everything that is held about a person, with what of others the person may see anyway: the superior's levels from the
 * reveal or with the result, peers as mean and number, a decision once it is made. What the person gave about others is theirs.
 */
import type { Framework } from '../competency/framework.js'
import type { CitedNote } from '../incident/incident-note.js'
import type { CompetencyLevels } from '../result/result-store.js'
import { maskNip } from '../roster/nip.js'
import type { Stores } from '../stores.js'
import type { AccessEntry } from './access-log.js'
import type { AppealFacts, AssessmentFacts, OwnFacts, RatingFacts } from './own-facts.js'

const OWN_DATA_FORMAT = 'cermin-own-data-1'

/** An item or competency by its key and its title in the dictionary of that cycle. */
interface Named {
  key: string
  title: string
}

export interface OwnForm {
  by: string
  sentAt: Date | null
  answers: { item: Named; level: number | null; reason: string | null; answeredAt: Date }[]
  changes: { item: Named; levelBefore: number | null; levelAfter: number | null; reason: string; changedAt: Date }[]
}

export interface OwnAssessment
  extends Pick<
    AssessmentFacts,
    'position' | 'jenjang' | 'bidang' | 'unitName' | 'joinedAt' | 'extendedUntil' | 'extensionReason' | 'meeting'
  > {
  cycle: string
  cycleState: string
  self: OwnForm | null
  /** Null until both have sent, or the result is out. */
  superior: OwnForm | null
  evidence: (Omit<AssessmentFacts['evidence'][number], 'competencyKey'> & { competency: Named })[]
  dialogue: { own: boolean; item: Named; stance: string; text: string | null; at: Date }[]
  result:
    | (Omit<NonNullable<AssessmentFacts['result']>, 'competencies' | 'recommendations' | 'appeal'> & {
        competencies: (Omit<CompetencyLevels, 'competencyKey'> & { competency: Named })[]
        recommendations: { rank: number; training: string; competency: Named }[]
        appeal: (Omit<AppealFacts, 'items'> & { items: { item: Named; levelBefore: number | null; levelAfter: number | null }[] }) | null
      })
    | null
}

export interface OwnData
  extends Pick<OwnFacts, 'account' | 'superiors' | 'unitMoves' | 'absences' | 'reports' | 'reminders' | 'invitations'> {
  format: typeof OWN_DATA_FORMAT
  agency: string
  madeAt: Date
  /** The NIP by its last four digits: a chat's files lie on servers abroad. */
  person: OwnFacts['person']
  assessments: OwnAssessment[]
  /** Notes of what happened, as reasons cite them. */
  notes: Pick<CitedNote, 'cycleName' | 'competencyKey' | 'itemKey' | 'happenedAt' | 'kind' | 'text' | 'authorName'>[]
  practice: OwnFacts['practice']
  fairness: OwnFacts['fairness']
  plans: OwnFacts['plans']
  questions: OwnFacts['questions']
  broadcasts: OwnFacts['broadcasts']
  notices: OwnFacts['notices']
  corrections: {
    field: string
    wrong: string
    right: string
    filedAt: Date
    dueAt: Date
    closedAt: Date | null
    outcome: string | null
    answer: string | null
  }[]
  access: Omit<AccessEntry, 'id'>[]
}

const A_STEP = 500
/** Above every id. */
const NEWEST = 2_147_483_647

/** Null for nobody. That it was made is kept in the audit. */
export async function ownData(
  stores: Stores,
  { personId, agency, form, now }: { personId: number; agency: string; form: 'json' | 'pdf'; now: Date },
): Promise<OwnData | null> {
  const facts = await stores.privacy.facts(personId)
  if (facts === null) return null
  const frameworks = new Map<number, Framework>()
  for (const { frameworkVersionId: id } of facts.assessments)
    if (!frameworks.has(id)) frameworks.set(id, (await stores.frameworks.byId(id)).framework)
  const [notes, access] = await Promise.all([stores.incidents.citedAbout(personId), wholeLog(stores, personId)])
  await stores.audit.record({ actorId: personId, act: 'own-data-exported', aboutId: personId, after: { form }, now })
  return visibleData({ facts, frameworks, notes, access, agency, now })
}

async function wholeLog(stores: Stores, personId: number): Promise<AccessEntry[]> {
  const entries: AccessEntry[] = []
  for (let beforeId = NEWEST; ; ) {
    const step = await stores.privacy.accessLog(personId, { beforeId, most: A_STEP })
    entries.push(...step)
    const oldest = step.at(-1)
    if (oldest === undefined || step.length < A_STEP) return entries
    beforeId = oldest.id
  }
}

export function visibleData(parts: {
  facts: OwnFacts
  frameworks: ReadonlyMap<number, Framework>
  notes: readonly CitedNote[]
  access: readonly AccessEntry[]
  agency: string
  now: Date
}): OwnData {
  const { facts, frameworks, notes, access, agency, now } = parts
  const { assessments, corrections, person, ...held } = facts
  return {
    format: OWN_DATA_FORMAT,
    agency,
    madeAt: now,
    ...held,
    person: { ...person, nip: maskNip(person.nip) },
    assessments: assessments.map((one) => visibleAssessment(one, frameworks.get(one.frameworkVersionId))),
    notes: notes.map(({ cycleName, competencyKey, itemKey, happenedAt, kind, text, authorName }) => {
      return { cycleName, competencyKey, itemKey, happenedAt, kind, text, authorName }
    }),
    corrections: corrections.map(({ field, wrong, right, filedAt, dueAt, closedAt, outcome, answer }) => {
      return { field, wrong, right, filedAt, dueAt, closedAt, outcome, answer }
    }),
    access: access.map(({ id: _, ...entry }) => entry),
  }
}

function visibleAssessment(facts: AssessmentFacts, framework: Framework | undefined): OwnAssessment {
  const { cycleName, cycleState, frameworkVersionId: _, ratings, evidence, statements, result, ...about } = facts
  const item = (key: string): Named => {
    const found = framework?.competencies.flatMap(({ items }) => items).find((one) => one.key === key)
    return { key, title: found?.title ?? key }
  }
  const competency = (key: string): Named => ({ key, title: framework?.competencies.find((one) => one.key === key)?.name ?? key })
  const of = (kind: RatingFacts['kind']) => ratings.find((one) => one.kind === kind) ?? null
  const [self, superior] = [of('self'), of('superior')]
  const revealed = self?.submittedAt != null && superior?.submittedAt != null
  const visible = revealed || result !== null
  return {
    ...about,
    cycle: cycleName,
    cycleState,
    self: self === null ? null : formOf(self, item),
    superior: superior === null || !visible ? null : formOf(superior, item),
    evidence: evidence.map(({ competencyKey, ...one }) => ({ ...one, competency: competency(competencyKey) })),
    dialogue: visible ? statements.map(({ itemKey, createdAt: at, ...one }) => ({ ...one, item: item(itemKey), at })) : [],
    result:
      result === null
        ? null
        : {
            ...result,
            competencies: result.competencies.map(({ competencyKey, ...one }) => ({ ...one, competency: competency(competencyKey) })),
            recommendations: result.recommendations.map(({ rank, training, competencyKey }) => {
              return { rank, training, competency: competency(competencyKey) }
            }),
            appeal: result.appeal === null ? null : visibleAppeal(result.appeal, item),
          },
  }
}

function formOf({ raterName: by, submittedAt: sentAt, answers, changes }: RatingFacts, item: (key: string) => Named): OwnForm {
  return {
    by,
    sentAt,
    answers: answers.map(({ itemKey, ...one }) => ({ ...one, item: item(itemKey) })),
    changes: changes.map(({ itemKey, ...one }) => ({ ...one, item: item(itemKey) })),
  }
}

/** What the decider intends is nobody's before the decision. */
function visibleAppeal(appeal: AppealFacts, item: (key: string) => Named) {
  const decided = appeal.decidedAt !== null
  const { items, decision, decisionReason, ...said } = appeal
  return {
    ...said,
    decision: decided ? decision : null,
    decisionReason: decided ? decisionReason : null,
    items: items.map(({ itemKey, levelBefore, levelAfter }) => ({
      item: item(itemKey),
      levelBefore,
      levelAfter: decided ? levelAfter : null,
    })),
  }
}
