# The dialogue about differences: either side agrees, explains or revises; a time for talking; what stays on the result.

button-dialogue = 💬 Open the dialogue
button-dialogue-count = 💬 Dialogue ({ $count } { $count ->
        [one] item
       *[other] items
    })
button-dialogue-agree = 🤝 Agree
button-dialogue-explain = 💬 Explain
button-dialogue-revise = ✏️ Change my level
button-dialogue-next = Next ➡️
button-meeting = 🗓 Time to talk
button-meeting-agree = ✅ Agree to this time
button-meeting-other = 🗓 Propose another time
button-meeting-no-place = Skip ➡️

dialogue-head = 💬 <b>Dialogue</b> { $place }/{ $total } · { $name }
dialogue-level = { $who ->
        [own] Your level: <b>{ $level }</b>
       *[other] { $name }'s level: <b>{ $level }</b>
    }
dialogue-changed = ✏️ Changed from { $before } to { $after } ({ $date })
dialogue-reason = Reason: { $reason }
dialogue-said-agree = { $who ->
        [own] 🤝 You agree with level { $level }.
       *[other] 🤝 { $name } agrees with level { $level }.
    }
dialogue-said-explain = { $who ->
        [own] 💬 You: <i>{ $text }</i>
       *[other] 💬 { $name }: <i>{ $text }</i>
    }
dialogue-said-revise = { $who ->
        [own] ✏️ Why you changed it: <i>{ $text }</i>
       *[other] ✏️ Why { $name } changed it: <i>{ $text }</i>
    }
dialogue-silent = { $who ->
        [own] You have not responded yet.
       *[other] { $name } has not responded yet.
    }
dialogue-foot-self = You may agree, explain, change your level, or say nothing. Silence is recorded as silence, not as consent. { $until ->
        [none] The dialogue is open until the results are published.
       *[other] The dialogue is open until { $until }.
    }
dialogue-foot-superior = { $until ->
        [none] The dialogue is open until the results are published.
       *[other] The dialogue is open until { $until }.
    }
dialogue-foot-owed = Please explain in one sentence; the person you rated reads it. { $until ->
        [none] The dialogue is open until the results are published.
       *[other] The dialogue is open until { $until }.
    }
dialogue-over = This dialogue ended { $until }. What was written is kept and stands on the result.
dialogue-published = This dialogue is closed because the results are published. What was written stands on the result.
dialogue-none = There is no difference of two levels or more. Nothing has to be talked about.
dialogue-ask-explain = Your level is <b>{ $own }</b>, that of { $name } <b>{ $other }</b>. What did you see or do that made you choose it?
dialogue-how-self = Type one sentence: the situation, the action, the result. Your superior reads it, and it stands on the result.
dialogue-how-superior = Type one sentence: the situation, the action, the result. The person you rated reads it, and it stands on the result.
dialogue-ask-level = Which level fits best now? The reason is written next.
dialogue-ask-revise = Your level changes from <b>{ $before }</b> to <b>{ $after }</b>. Why?
dialogue-same-level = Your level is { $level } already. Choose another one, or tap Back.
dialogue-kept = ✅ Kept for { $item }. Next:
dialogue-kept-last = ✅ Kept. Nothing else waits for you.
dialogue-kept-agree = ✅ Kept. Your level stays <b>{ $level }</b>, and that is what counts. To change it, tap <b>Change my level</b>.

meeting-ask-day = 🗓 On which day would you like to talk with { $name }?
meeting-ask-time = 🕘 { $date }, at what time?
meeting-no-time = No time of that day can be chosen any more. Choose another day.
meeting-ask-place = 📍 { $when }. Where? Type the place ({ $most } letters at most), or tap Skip.
meeting-place-text-please = The place must be text. Type it, or tap Skip on the message above.
meeting-place-too-long = Too long. Shorten it to { $most } letters at most and send it again.
meeting-time-wrong = That time cannot be used: it is past, or after the end of the dialogue. Choose another time.
meeting-stale = The proposed time has changed. Tap Time to talk to see the newest one.
meeting-own = This is your own proposal; the other side answers it.
meeting-proposed = 🗓 { $name } proposes a time to talk about the differences:
    <b>{ $when }</b>
meeting-proposed-own = 🗓 Your proposal: <b>{ $when }</b>
    Waiting for { $name }.
meeting-on = ✅ You and { $name } talk <b>{ $when }</b>. Both of you are reminded the working day before and on the day.
meeting-file = 📅 { $when }. Open this file to keep it in your phone's calendar.
meeting-file-title = Talk about the assessment with { $name }
meeting-file-about = About differences in the competency assessment (Cermin).

notice-dialogue-opened-self = 💬 <b>{ $name }</b> has rated you. On { $count } items the level lies two or more from your own. You may respond. { $until ->
        [none] The dialogue is open until the results are published.
       *[other] The dialogue is open until { $until }.
    }
notice-dialogue-opened-superior = 💬 The self-assessment of <b>{ $name }</b> came in after you had rated. On { $count } items the levels lie two or more apart. Please explain each. { $until ->
        [none] The dialogue is open until the results are published.
       *[other] The dialogue is open until { $until }.
    }
notice-dialogue-news = 💬 <b>Dialogue</b>: { $name } has responded to { $spoken } of { $count } items. { $until ->
        [none] The dialogue is open until the results are published.
       *[other] The dialogue is open until { $until }.
    }
notice-dialogue-changes = Levels changed by { $name }:
notice-dialogue-changed = ✏️ { $item }: { $before } → <b>{ $after }</b>. <i>{ $reason }</i>

reminder-dialogue-team = 💬 The <b>dialogue</b> with { $count } people you rated waits for your words, about { $minutes } minutes. { $until ->
        [none] Open until the results are published.
       *[other] Until { $until }.
    }
reminder-meeting = 🗓 <b>Time to talk</b> with { $name }: { $when }.

detail-dialogue-head = 💬 <b>Dialogue about differences</b>
dialogue-note = { $item }: self { $self }, superior { $superior }
dialogue-note-agree = { $side ->
        [self] The ASN
       *[superior] The superior
    } agrees with level { $level }.
dialogue-note-explain = { $side ->
        [self] ASN
       *[superior] Superior
    }: { $text }
dialogue-note-revise = { $side ->
        [self] The ASN
       *[superior] The superior
    } changed the level: { $text }
dialogue-note-silent = { $side ->
        [self] The ASN
       *[superior] The superior
    } did not respond.
rapor-dialogue-head = Dialogue about differences
rapor-dialogue-withheld = On { $count } items the ASN and the superior differ by two levels or more. What both said stands on the rapor that the ASN downloads.
dialogue-note-untouched = Neither side responded ({ $count } items)
