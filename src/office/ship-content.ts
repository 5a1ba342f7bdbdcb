/** An empty database gets the competency dictionary, the training catalogue and the FAQ that ship with Cermin; what an office has brought in or changed stays. */
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { importFramework } from '../domain/competency/import-framework.js'
import { type PracticeCase, practiceCases } from '../domain/practice/practice-case.js'
import type { Retention } from '../domain/privacy/retention.js'
import { shipFaq } from '../domain/question/faq.js'
import type { Stores } from '../domain/stores.js'
import { importCatalogue } from '../domain/training/import-catalogue.js'
import { places } from '../places.js'
import { type ContentOutcome, readCatalogue, readFaq, readFramework, readPractice, readRetention } from './content-file.js'

export interface ShippedContent {
  framework: boolean
  catalogue: boolean
  /** Entries of the FAQ that were never there before. */
  faq: number
}

/** What was put in now. May be called at every start, by any number of replicas at once. */
export async function shipContent(stores: Stores, now: Date): Promise<ShippedContent> {
  try {
    return await ship(stores, now)
  } catch {
    // A replica that starts at the same moment was first; the second look finds its content.
    return ship(stores, now)
  }
}

async function ship(stores: Stores, now: Date): Promise<ShippedContent> {
  const shipped = { framework: false, catalogue: false, faq: 0 }
  if ((await stores.frameworks.latest()) === null) {
    const framework = sound(readFramework(await contentFile('framework.yaml')))
    await importFramework(stores, { framework, actorId: null, now })
    shipped.framework = true
  }
  if ((await stores.trainings.offers()).length === 0) {
    const catalogue = sound(readCatalogue(await contentFile('catalogue.yaml')))
    const outcome = await importCatalogue(stores, { catalogue, actorId: null, now })
    // An office that came with its own framework only must bring its own catalogue, too.
    shipped.catalogue = outcome.kind !== 'unknown-competency'
  }
  shipped.faq = await shipFaq(stores, sound(readFaq(await contentFile('faq.yaml'))), now)
  return shipped
}

/** The practice cases with the items they ship with; they are read at each start and stored nowhere. */
export async function shippedPractice(): Promise<PracticeCase[]> {
  const framework = sound(readFramework(await contentFile('framework.yaml')))
  return practiceCases(sound(readPractice(await contentFile('practice.yaml'))), framework)
}

/** How long what is held stays; read at each start, and by the command line. */
export async function shippedRetention(): Promise<Retention> {
  return sound(readRetention(await contentFile('retention.yaml')))
}

/** The impact assessment (DPIA) that the agency completes, as a page that word processors open and change. */
export function shippedDpia(): Promise<Buffer> {
  return readFile(join(places.content, 'dpia.id.html'))
}

async function contentFile(name: string) {
  const path = join(places.content, name)
  return { bytes: await readFile(path), fileName: basename(path), locale: 'en' as const }
}

function sound<T>(outcome: ContentOutcome<T>): T {
  if (outcome.kind !== 'content') throw new Error(`The shipped content is faulty: ${JSON.stringify(outcome)}`)
  return outcome.content
}
