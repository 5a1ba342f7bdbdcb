/** Each side hears of the dialogue and of what the other said or changed: at once where the day is free, else by the next reminder. */
import type { Form } from '../rating/form-view.js'
import { tellNews } from '../reminder/tell-news.js'
import type { WorkCalendar } from '../reminder/working-days.js'
import type { Stores } from '../stores.js'
import type { Side } from './dialogue.js'

/** Within the transaction of its cause; `form` is the superior's, `side` whoever is told. */
export async function tellDialogue(
  tx: Pick<Stores, 'reminders' | 'notices'>,
  news: { form: Pick<Form, 'ratingId' | 'raterId' | 'ratee' | 'cycle'>; side: Side; now: Date; calendar: WorkCalendar },
): Promise<void> {
  const { form, side, now, calendar } = news
  const personId = side === 'self' ? form.ratee.id : form.raterId
  const rule = `${side === 'self' ? 'dialogue' : 'dialogue-team'}:${form.cycle.id}:told`
  await tellNews(tx, {
    personId,
    rule,
    now,
    calendar,
    notice: (day) => ({
      key: `dialogue:${form.ratingId}:${side}:${day}`,
      personId,
      kind: 'dialogue-news',
      data: { ratingId: form.ratingId },
      dueAt: now,
    }),
  })
}
