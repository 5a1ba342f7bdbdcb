# Incident notes: written by superiors through the year, private until a reason cites them.

button-note-incident = 📝 Note an incident
button-note-again = 📝 Note another
button-notes = 📒 Notes about this person
button-note = 🔎 { $date } · { $competency }
button-note-remove = 🗑 Remove
button-note-remove-sure = 🗑 Yes, remove
button-today = Today
button-yesterday = Yesterday
button-other-day = 🗓 Another day
note-person = 👤 <b>{ $name }</b>
    { $position }
note-none = No incident notes yet.
    Note what you see through the year, good or not so good, so that the rating does not depend on memory. 🔒 Only you read them, until you cite one in a reason.
note-count = 📒 Your notes: { $count }. 🔒 Only you read them, until you cite one in a reason.
note-head = <b>{ $date }</b> · { $competency }
note-photo = 📷 photo
note-cited = 📌 cited
note-ask-day = 📝 When did this happen with <b>{ $name }</b>?
note-ask-competency = 📝 <b>{ $name }</b>, { $date }
    Which competency does it concern?
note-ask-words = 📝 <b>{ $name }</b>, { $date } · <b>{ $competency }</b>
    Type one sentence: what was done and what came of it. Or send a photo with a caption.
    Please avoid showing personal data of citizens.
note-ask-caption = 📷 Photo received. Now type one sentence: what does it show?
note-wrong-kind = An incident is noted as text or photo. Type one sentence, or send a photo with a caption.
note-kept = ✅ Kept: <b>{ $name }</b>, { $date } · { $competency }.
    🔒 Only you read it, until you cite it in a reason.
note-remove-ask = 🗑 Remove this note of { $date } for good?
    <blockquote>{ $text }</blockquote>
note-removed = Note removed.
note-stays = This note is cited in the reason of a rating, so it cannot be removed.
note-none-here = You have no notes for this competency.
note-beside = 📒 Your notes about <b>{ $name }</b> (newest { $shown } of { $total }):
note-choose = 📌 Which note is the reason? Its date, words and photo will be shown to the person rated once both assessments have been sent.
note-quote = { $date }: { $text }
button-see-notes = 📒 See notes ({ $count })
button-cite = 📌 Cite an incident
button-cite-note = 📌 { $date }: { $text }
toast-cited = The incident is cited in the reason.
button-cited = 📌 Cited incidents ({ $count })
cited-head = 📌 <b>{ $competency }</b> · { $item }
cited-foot = { $date }. Noted by { $author }, cited in { $cycle }.
cited-none = No incidents are cited.
