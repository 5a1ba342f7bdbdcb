/** `import-framework FILE`: a changed competency framework becomes a new version. */
import { z } from 'zod'
import { importFramework } from '../../domain/competency/import-framework.js'
import { defineCommand, done, refused } from '../command.js'
import { readFrameworkFile } from '../content-workbook.js'

export const importFrameworkFile = defineCommand({
  name: 'import-framework',
  usage: 'import-framework FILE',
  about: 'cli-about-import-framework',
  takesFile: true,
  options: {},
  schema: z.strictObject({}),
  async run({ stores, say, locale, now }, _options, file) {
    const read = await readFrameworkFile(file, locale, say)
    if (read.kind !== 'content') return refused(read.sentences, read.json)
    const framework = read.content
    const outcome = await importFramework(stores, { framework, actorId: null, now })
    const { label, competencies } = framework
    const json = { ...outcome, label, competencies: competencies.length }
    switch (outcome.kind) {
      case 'new-version':
        return done([say('cli-framework-imported', { label, version: outcome.versionId, competencies: competencies.length })], json)
      case 'superseded':
        throw new Error('No version was named that another could have superseded')
      case 'unchanged':
        return done([say('cli-framework-unchanged', { label, version: outcome.versionId })], json)
      case 'earlier-version':
        return refused([say('cli-framework-earlier', { version: outcome.versionId, newest: outcome.newestId })], json)
    }
  },
})
