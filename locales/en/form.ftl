# One rating form: item, review, sending, reason, evidence, comparison.

tap-not-yours = This button is not for you. Open /menu to see what you can do.
tap-stale = This button no longer works. Open /menu to go on; your answers are kept.

form-closed-cycle = This cycle is no longer open for answers. Your answers are kept.
form-closed-self-window = The self-assessment ended { $until }. Your answers are kept and can no longer be changed.
form-closed-superior-began = Your superior has begun rating, so the form of your self-assessment can no longer be changed.
form-closed-waiting = Cannot be rated yet: the self-assessment has not been sent. It opens once sent, or after { $until }.
form-closed-submitted = This rating has been sent; its form can no longer be changed.

item-head-self = 📝
item-head-superior = 📋 <b>{ $name }</b>
item-competency = <b>{ $competency }</b> · { $item }
item-question-self = <i>Which describes your everyday work best?</i>
item-question-superior = <i>Which do you see most often?</i>
item-anchor = <b>{ $level }</b>  { $anchor }
item-for = 👤 For: <b>{ $name }</b>
item-not-observed-given = Now: <b>not observed</b>. Tap a number to change it.

toast-level-kept = Saved: { $level }
toast-team-kept = Saved: { $name }, { $level }
toast-unobserved-kept = Saved: not observed

button-previous = ⬅️ Previous
button-skip = Skip ➡️
button-review = 🔎 Review
button-save = 💾 Save
button-continue = ▶️ Continue
button-start = ▶️ Start
button-send = 📨 Send
button-send-sure = ✅ Yes, send
button-back = ↩️ Back
button-add-evidence = { $count ->
    [0] 📎 Add evidence
   *[other] 📎 Add evidence ({ $count })
  }
button-no-evidence = ▶️ Skip
button-see-evidence = 📎 See evidence ({ $count })
button-not-observed = 🚫 Not observed
button-add-note = ✏️ Add a note
button-write-reason = ✏️ Write another reason
button-queue = 📋 People to rate

review-head-self = 🔎 <b>Review of your self-assessment</b>
review-head-superior = 🔎 <b>Review: { $name }</b>
review-line = { $competency }: <b>{ $levels }</b>
review-open = { $count } items are still unanswered (marked –).
review-complete = All items are answered. Check once more, then tap <b>Send</b>.
review-sent-editable = Sent. You can still change answers until your superior begins rating; changes are kept at once.

send-ask-self = Send your self-assessment now? You can still change it until your superior begins rating.
send-ask-superior = Send the rating of <b>{ $name }</b>? After that a level changes only by the dialogue or an appeal, with a reason.
send-warn-head = ⚠️ <b>Before you send, please look once more.</b>
send-warn-same = • All { $count } observed items have level <b>{ $level }</b>.
send-warn-fast = • Half of { $count } items were answered within { $seconds } seconds or less. Reading the five behaviours usually takes longer.
send-warn-choice = It may well be so. Tap <b>Review</b> to check, or send all the same; if you do, it is recorded.
send-unanswered-toast = Some items are still unanswered.
send-reasons-missing = { $count } items still need a reason. Level 1, level 5 and not observed always come with a reason. Tap the item:
sent-self = ✅ Your self-assessment has been sent. Next, <b>{ $superior }</b> rates you without seeing the levels you gave. You will be told when the result is published.
sent-self-no-superior = ✅ Your self-assessment has been sent. You will be told when the result is published.
sent-superior-no-self = ✅ The rating of <b>{ $name }</b> has been sent. There is no self-assessment to compare it with.
saved = 💾 Saved: { $done } of { $total } items. Go on at any time until { $until }.

saved-late = 💾 Saved: { $done } of { $total } items. The date has passed; ratings are still taken until results are published.
saved-unsent = All items are answered but <b>not sent yet</b>.

reason-ask-extreme = You chose <b>{ $level }</b>. What did you see of { $name } that led you to it?
reason-ask-note = Your note on this item for { $name }:
reason-how = Type one sentence about what you saw. The person rated will read it.
reason-given = Written now: <i>{ $reason }</i>
reason-starters = Need help to begin? Tap <b>Situation</b> and tell it part by part.
reason-situation = Situation
reason-action = Action
reason-outcome = Outcome
reason-ask-situation = Tell the situation: when, where, which task?
reason-ask-action = What did the person do or say then?
reason-ask-outcome = What did it lead to for citizens, the team or the work?
reason-part-kept = ✅ That part is saved.
reason-lacks-words = That reason is too short: { $have } words so far, at least { $least } are needed.
reason-lacks-letters = That reason is too short: { $have } letters so far, at least { $least } are needed.
reason-lacks-variety = That reason repeats the same words: { $have } different words so far, at least { $least } are needed.
reason-example = Write one sentence, for example: <i>On Monday morning calmed an angry citizen, and the queue was orderly again.</i>
reason-too-long = That reason is too long. Shorten it to at most { $most } letters and send it again.
reason-text-please = A reason must be text. Type one sentence, or tap Back on the message above.
reason-kept = ✅ Reason saved.

unobserved-ask = Why was this behaviour not observed in { $name }? The item is left out of the score.
unobserved-write = Write why this behaviour was not observed in { $name }.
unobserved-chance = No chance to observe it yet
unobserved-task = Not part of the person's duties
unobserved-new = New in this unit

evidence-invite = 📎 <b>{ $competency }</b> is done.
    Is there evidence you want to show your superior? A short story, a photo or a document. You may skip this.
evidence-ask = 📎 Send evidence for <b>{ $competency }</b>: type a short story, or send a photo or a document (at most { $most }).
    Please do not show personal data of citizens.
evidence-kept = ✅ Evidence number { $count } saved. Send more, or tap Continue.
evidence-kept-last = ✅ Evidence number { $count } saved. That is enough; tap Continue.
evidence-text-too-long = That text is too long. Shorten it to at most { $most } letters and send it again.
evidence-enough = This competency already has { $most } pieces of evidence, which is the most.
evidence-wrong-kind = That cannot be kept as evidence. Send text, a photo or a document (PDF, Word, Excel).
evidence-none = There is no evidence for this competency yet.
evidence-head = 📎 Evidence { $place } of { $total } · <b>{ $competency }</b>
evidence-training = 🎓 { $title }, { $hours } JP, verified { $date }
quote = <blockquote>{ $text }</blockquote>

compare-head-superior = 🔓 <b>{ $name }</b>: self-assessment / your rating
compare-head-self = 🔓 Your self-assessment / your superior's rating
compare-line = { $item }: { $self } / { $superior }

button-team-walk = 🧭 Item by item
button-team-items = 🧭 All items
button-team-passed = ↪️ Those skipped
team-walk-head = 🧭 <b>Item by item.</b> One item is rated for everybody in turn, so that the overall impression of a person does not colour them all. The answers are the same as when rating person by person; you can change between the two.
team-walk-line = { $competency }: <b>{ $counts }</b>
team-item-end = ✅ <b>{ $competency }</b> · { $item }
    Rated so far: { $done } of { $total } people.
team-item-passed = ↪️ Skipped: { $names }
team-item-waiting = ⏳ Cannot be rated yet, the self-assessment has not been sent: { $names }
team-item-next = Next: <b>{ $competency }</b> · { $item }
team-item-nobody = For this item there is nobody to rate now.
team-walk-done = All items are rated. Review and send, person by person:
compare-explain = Rating sent. On { $count } items the two differ by two levels or more (⚠️) and you have not explained it yet. Open the dialogue and explain each in one sentence; the person rated reads it. { $until ->
        [none] The dialogue is open until the results are published.
       *[other] The dialogue is open until { $until }.
    }
compare-done = ✅ Rating sent. You have explained every difference; the person rated may respond. { $until ->
        [none] The dialogue is open until the results are published.
       *[other] The dialogue is open until { $until }.
    }
compare-foot-self = ⚠️ marks a difference of two levels or more. You may respond in the dialogue. { $until ->
        [none] The dialogue is open until the results are published.
       *[other] The dialogue is open until { $until }.
    }
compare-none = There is no difference of two levels or more. The result is published later in /hasil.
compare-none-superior = ✅ Rating sent. Thank you; there is no difference of two levels or more.
