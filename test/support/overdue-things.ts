/** One thing of each kind that has a period, as old as a test wants it. */
import type { RetentionKind } from '../../src/domain/privacy/retention.js'
import type { PrismaClient } from '../../src/storage/generated/client.js'

type CycleState = 'open' | 'published' | 'closed'

export interface OverdueThings {
  cycle(state: CycleState, opensAt: Date): Promise<number>
  assessment(cycleId: number, personId: number): Promise<number>
  /** Puts one thing of a kind there whose period began then. */
  put: Record<RetentionKind, (since: Date, key: string) => Promise<unknown>>
}

/** `now`: a moment of which nothing is overdue. */
export function overdueThings(
  client: PrismaClient,
  { person, leaver, unitId, now: today }: { person: { id: number }; leaver: { id: number }; unitId: number; now: Date },
): OverdueThings {
  async function aCycle(state: CycleState, opensAt: Date): Promise<number> {
    const version = await client.frameworkVersion.create({
      data: { label: 'k', contentHash: `${state}${opensAt.getTime()}`, content: {}, createdAt: opensAt },
    })
    const dates = { opensAt, selfUntil: opensAt, ratingUntil: opensAt, createdAt: opensAt }
    const made = await client.cycle.create({
      data: { name: `Periode ${state} ${opensAt.getTime()}`, state, frameworkVersionId: version.id, ...dates, scope: {}, rules: {} },
    })
    return made.id
  }

  async function anAssessment(cycleId: number, personId: number): Promise<number> {
    const about = { unitId, position: 'Analis', jenjang: 'pelaksana', bidang: 'umum', joinedAt: today } as const
    return (await client.assessment.create({ data: { cycleId, personId, ...about } })).id
  }

  /** Puts one thing of a kind there whose period began then. */
  const put: Record<RetentionKind, (since: Date, key: string) => Promise<unknown>> = {
    inbox: (since) =>
      client.inboxUpdate.create({
        data: { updateId: BigInt(since.getTime()), chatKey: 1n, payload: {}, receivedAt: since, doneAt: since },
      }),
    'roster-files': (since) =>
      client.rosterDraft.create({
        data: {
          jobId: Math.floor(since.getTime() / 1000) % 2_000_000_000,
          ownerId: person.id,
          fileName: 'a.csv',
          bytes: Buffer.from('x'),
          planHash: 'h',
          createdAt: since,
        },
      }),
    async claims(since, key) {
      const invitation = { personId: person.id, codeHash: `claim ${key}`, createdAt: today, expiresAt: today }
      const { id } = await client.invitation.create({ data: invitation })
      return client.claim.create({
        data: { telegramId: BigInt(since.getTime()), invitationId: id, step: 'check', startedAt: since },
      })
    },
    dialogs: (since, key) => client.dialogState.create({ data: { chatKey: `chat ${key}`, state: {}, updatedAt: since } }),
    'question-drafts': (since) =>
      client.question.create({
        data: { personId: person.id, text: 'apa', messageId: Math.floor(since.getTime() / 1000) % 2_000_000_000, draftedAt: since },
      }),
    'notice-contents': (since, key) =>
      client.notice.create({
        data: {
          key,
          personId: person.id,
          kind: 'result',
          data: { resultId: 1 },
          state: 'sent',
          createdAt: since,
          dueAt: since,
          sentAt: since,
        },
      }),
    'office-jobs': (since, key) =>
      client.officeJob.create({
        data: { key, kind: 'export', ownerId: person.id, input: {}, state: 'done', createdAt: since, endedAt: since },
      }),
    async 'accounts-of-leavers'(since) {
      const telegramId = BigInt(since.getTime())
      await client.person.update({ where: { id: leaver.id }, data: { leftAt: since } })
      await client.telegramAccount.deleteMany({ where: { personId: leaver.id } })
      return client.telegramAccount.create({ data: { personId: leaver.id, telegramId, linkedAt: since } })
    },
    invitations: (since, key) =>
      client.invitation.create({
        data: { personId: person.id, codeHash: key, createdAt: since, expiresAt: today, usedAt: since },
      }),
    reminders: (since, key) =>
      client.reminderSent.create({
        data: { personId: person.id, rule: key.slice(0, 40), onDate: '2026-01-01', sentAt: since },
      }),
    absences: (since) => client.absence.create({ data: { personId: person.id, fromAt: since, untilAt: since, reason: 'sakit' } }),
    'uncited-notes': (since, key) =>
      client.incidentNote.create({
        data: {
          authorId: person.id,
          aboutId: leaver.id,
          competencyKey: 'INT',
          happenedAt: since,
          kind: 'text',
          text: 'kata',
          sourceKey: key,
          createdAt: since,
        },
      }),
    questions: (since) =>
      client.question.create({
        data: {
          personId: person.id,
          text: 'apa',
          messageId: Math.floor(since.getTime() / 1000) % 2_000_000_000,
          draftedAt: since,
          askedAt: since,
          answer: 'ya',
          answeredAt: since,
        },
      }),
    async 'broadcast-answers'(since) {
      const dates = { createdAt: since, updatedAt: since, finishedAt: since }
      const { id } = await client.broadcast.create({ data: { title: 's', state: 'done', content: {}, segment: {}, ...dates } })
      return client.broadcastRecipient.create({ data: { broadcastId: id, personId: person.id, state: 'sent' } })
    },
    async 'evidence-of-leavers'(since, key) {
      await client.person.update({ where: { id: leaver.id }, data: { leftAt: since } })
      const assessmentId = await anAssessment(await aCycle('closed', since), leaver.id)
      return client.evidence.create({
        data: { assessmentId, competencyKey: 'INT', kind: 'text', text: 'bukti', sourceKey: key, createdAt: since },
      })
    },
    async 'broadcast-files'(since) {
      const content = { media: [{ kind: 'photo', fileId: 'at-telegram' }] }
      const dates = { createdAt: since, updatedAt: since, finishedAt: since }
      const { id } = await client.broadcast.create({ data: { title: 's', state: 'done', content, segment: {}, ...dates } })
      return client.broadcastFile.create({ data: { broadcastId: id, place: 0, name: 'sk.pdf', bytes: Buffer.from('x') } })
    },
    async 'proofs-of-leavers'(since, key) {
      await client.person.update({ where: { id: leaver.id }, data: { leftAt: since } })
      const levels = { competencyKey: 'INT', fromLevel: 1, toLevel: 2 }
      const about = { form: 'kelas', share: 'formal', hours: 3, provider: 'x', isExample: true, description: 'x' } as const
      const training = await client.training.create({ data: { code: key, title: 'x', ...levels, ...about } })
      return client.planEntry.create({
        data: {
          personId: leaver.id,
          trainingId: training.id,
          competencyKey: 'INT',
          state: 'verified',
          stateSince: since,
          hours: 3,
          proofKind: 'photo',
          proofFileId: key,
          createdAt: since,
        },
      })
    },
    corrections: (since) =>
      client.correctionRequest.create({
        data: { personId: person.id, text: 'x', filedAt: since, dueAt: since, closedAt: since },
      }),
    // The database's own clock holds the floor of five years: the entry lies well behind it.
    audit: (since) => client.auditEntry.create({ data: { at: since, act: 'holiday-added' } }),
  }

  return { cycle: aCycle, assessment: anAssessment, put }
}
