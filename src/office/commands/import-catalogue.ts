/** `import-catalogue FILE`: the training catalogue is brought to the file's; trainings that are gone are retired. */
import { z } from 'zod'
import { importCatalogue } from '../../domain/training/import-catalogue.js'
import { defineCommand, done, refused } from '../command.js'
import { readCatalogueFile } from '../content-workbook.js'

export const importCatalogueFile = defineCommand({
  name: 'import-catalogue',
  usage: 'import-catalogue FILE',
  about: 'cli-about-import-catalogue',
  takesFile: true,
  options: {},
  schema: z.strictObject({}),
  async run({ stores, say, locale, now }, _options, file) {
    const newest = await stores.frameworks.latest()
    const known = new Set(newest?.framework.competencies.map(({ key }) => key) ?? [])
    const read = await readCatalogueFile(file, locale, say, known)
    if (read.kind !== 'content') return refused(read.sentences, read.json)
    const outcome = await importCatalogue(stores, { catalogue: read.content, actorId: null, now })
    const { label, trainings } = read.content
    switch (outcome.kind) {
      case 'unknown-competency': {
        const list = outcome.trainings.map(({ code, competency }) => say('cli-catalogue-stranger', { code, competency }))
        return refused([say('cli-catalogue-strangers', { count: list.length }), ...list], outcome)
      }
      case 'superseded':
        throw new Error('Nobody was shown a catalogue that another could have superseded')
      case 'class-conflicts': {
        const list = outcome.conflicts.map(({ kind, code, taken, training }) => say(`katalog-${kind}`, { code, taken, training }))
        return refused(list, outcome)
      }
      case 'unchanged':
        return done([say('cli-catalogue-unchanged', { label, trainings: trainings.length })], { ...outcome, label })
      case 'imported': {
        const { added, changed, retired } = outcome
        return done([say('cli-catalogue-imported', { label, added, changed, retired })], { ...outcome, label, trainings: trainings.length })
      }
    }
  },
})
