# A cycle in draft: prepared, changed, opened now or on its day.

button-draft = 📐 Draft: { $name }
button-draft-prepare = 📐 Prepare as a draft
button-draft-name = ✏️ Name
button-draft-units = 🏢 Units
button-draft-jenjang = 🎖 Jenjang
button-draft-self = 📝 End of self-assessment
button-draft-rating = 📋 End of rating
button-draft-dialogue = 💬 End of dialogue
button-draft-no-dialogue-date = 📣 Until the results
button-draft-weights = ⚖️ Weights
button-draft-bands = 📊 Bands
button-draft-usual = ↩️ Use the usual ones
button-draft-on-day = ⏰ Open on its day
button-draft-by-hand = ✋ Do not open by itself
button-draft-open = 🚀 Open now
button-draft-open-sure = 🚀 Yes, open
button-draft-open-with = 🚀 Open with the head’s message
button-draft-drop = 🗑 Delete
button-draft-drop-sure = 🗑 Yes, delete
button-draft-everyone = 👥 Everyone
button-draft-chosen = ✔️ Done choosing

draft-cycle-first-name = Cycle { $date }
draft-cycle = 📐 <b>{ $name }</b> · draft

    Participants: <b>{ $people }</b> ({ $units ->
        [0] all units
       *[other] { $units } units{ $below ->
            [0] { "" }
           *[other] { " " }with { $below } units below
        }
    }, { $jenjang ->
        [0] every jenjang
       *[other] { $jenjang } jenjang
    })
    Opens: { $opens ->
        [none] when you tap Open now
       *[other] by itself on { $opens }
    }
    Self-assessment until { $self }
    Rating until { $rating }
    Dialogue about differences until { $dialogue ->
        [none] the results are published
       *[other] { $dialogue }
    }
    Weights superior/self/peers: { $superior }/{ $own }/{ $peers }
    Bands: optimal from { $optimal }, cukup optimal from { $enough }

    Nobody has been told yet. Everything can still be changed.
draft-cycle-self-in-past = ⚠️ The end of the self-assessment is past. Choose another day.
draft-cycle-rating-before-self = ⚠️ The rating must end after the self-assessment.
draft-cycle-dialogue-before-rating = ⚠️ The dialogue must not end before the superiors' rating does.
draft-cycle-opens-too-late = ⚠️ It must open before the self-assessment ends.
draft-cycle-nobody = Nobody fits and has a superior.
draft-cycle-name-taken = Another cycle has that name.
draft-ask-name = Type the name of the cycle, e.g. Semester I 2027
draft-ask-weights = Type the weights superior/self/peers, e.g. 70/20/10. Usually 1/0/0: only the superior’s levels count.
draft-ask-bands = Type from where optimal and cukup optimal begin, e.g. 90/78.
draft-wrong-name = A name has 3 to 60 letters. Type it once more.
draft-wrong-weights = These are not three numbers with at least one above 0. Type like 70/20/10.
draft-wrong-bands = These are not two numbers from 100 downwards, the first the larger. Type like 90/78.
draft-day-open = ⏰ On which day does it open by itself? At present { $date }.
draft-day-self = 📝 Last day of the self-assessment? At present { $date }.
draft-day-rating = 📋 Last day of the rating? At present { $date }.
draft-day-dialogue = 💬 Until which day may both sides talk about differences? Now { $date }.
draft-day-wrong = That day cannot be chosen.
draft-units = 🏢 Which units take part? A ticked unit ☑ takes part with the units below it ✓. { $count ->
        [0] None is ticked: all take part.
       *[other] Ticked: { $count }.
    }
draft-unit-covered = This unit takes part with { $unit }. To choose one by one, untick { $unit } first.
draft-jenjang = 🎖 Which jenjang take part? { $count ->
        [0] None is ticked: all take part.
       *[other] Ticked: { $count }.
    }
draft-open-ask = 🚀 Open <b>{ $name }</b> now for { $people } people? Self-assessment until { $self }, rating until { $rating }. Everyone who takes part is told.
draft-opened = ✅ The cycle is open for { $people } people.
draft-drop-ask = 🗑 Delete the draft <b>{ $name }</b>? There are no ratings in it.
button-draft-peers = 🤝 Rating by peers
button-draft-peers-share = { $percent ->
        [0] Without peers
       *[other] With peers, weight { $percent } %
    }
draft-peers = 🤝 <b>Rating by peers and subordinates</b>

    The ASN proposes, the superior confirms { $least } to { $most } people. They rate without a name. All that is shown is the mean of a competency after publication, and only if at least { $least } people answer; with fewer their part does not count.
