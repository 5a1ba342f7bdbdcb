# Self-assessment and the list of people to rate.

assessment-none = There is no assessment cycle for you at the moment. You will be told when one opens.
assessment-head = 📝 <b>Self-assessment</b> · { $cycle }
assessment-not-started = { $total } items, about { $minutes } minutes. Choose the behaviour that describes your everyday work; not the ideal. Your superior does not see these levels before having rated you.

    Until: { $until }.
assessment-started = { $left } items left. Until: { $until }.
assessment-complete = All items are answered but <b>not sent yet</b>. Review and send before { $until }.
assessment-sent = ✅ Sent { $sent }. Waiting for the rating by <b>{ $superior }</b>.
assessment-still-editable = Answers can still be changed until your superior begins.
assessment-rated = ✅ Your superior has rated you. The result comes when the personnel office publishes it.
assessment-dialogue = ✅ Your superior has rated you. On some items the levels lie two or more apart; you may respond in the dialogue.
assessment-published = The result of this cycle has been published.
button-compare = 🔓 See the comparison

to-rate-not-superior = This menu is for superiors. Nobody is listed as reporting to you. If that is wrong, contact the personnel office.
to-rate-none = There is nobody for you to rate at the moment.
to-rate-head = 📋 <b>Rating</b> · { $cycle }
    { $done } of { $total } people done. Until: { $until }.
to-rate-sign-ready = ready to be rated
to-rate-sign-started = you have begun
to-rate-sign-dialogue = the dialogue waits for you
to-rate-sign-waiting = self-assessment not sent yet
to-rate-sign-done = sent
to-rate-blind = The levels they gave themselves appear only after you have sent your rating.

person-intro = 📋 <b>{ $name }</b>
    { $position }
    { $unit }

    { $done } of { $total } items answered. Rate from what you saw yourself. Level 1, level 5 and not observed come with a short reason.
person-late = ⏰ The date has passed. Ratings are still taken until results are published, and count as late.
