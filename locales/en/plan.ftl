# The training plan: yes, no, dates, seats, the superior's answer.

plan-state-invited = Invited by the office, waiting for your answer
plan-state-requested = Waiting for your superior
plan-state-waitlisted = Waiting list
plan-state-approved = Approved
plan-state-proof_sent = Proof is being checked
plan-state-verified = Done, JP counted
plan-state-refused = Not approved by your superior
plan-state-decline-refused = Your superior did not accept the decline
plan-state-decline_requested = Decline waits for your superior
plan-state-declined = Declined
plan-state-cancelled = Cancelled

plan-entry-state = State: <b>{ $state }</b>
plan-others = <b>Also in your plan</b>
plan-other = { $title } · { $state }
plan-open-hint = Tap a training to answer.

plan-card = 🎓 <b>{ $title }</b>
    { $form } · { $hours } JP · { $provider }
plan-card-mandatory = ❗ Required
plan-card-state = State: <b>{ $state }</b>
plan-card-class = Class { $from } – { $until }, { $begins }–{ $ends }, { $place }
plan-card-class-day = Class { $day }, { $begins }–{ $ends }, { $place }
plan-card-finish = Finish by { $date }
plan-card-reason = Your reason: <i>{ $reason }</i>
plan-card-answer = Your superior: <i>{ $answer }</i>
plan-choose-date = Choose a date:
plan-date = • { $date }, { $place }, { $seats } seats left
plan-no-dates = No class to come yet.
button-plan-date = { $date } · { $seats } left
button-plan-date-full = { $date } · full
button-plan-start = ▶️ Begin
button-plan-yes = ✅ Accept
button-plan-no = ❌ Decline
button-plan-cancel = 🗑 Give this training up
button-plan-cancel-sure = Yes, cancel it
button-plan-wait = ⏳ Join the waiting list
button-plan-other-date = 📅 Choose another date
button-plan-open = 🎓 See the training
button-plan-next = ➡️ See what takes its place

plan-full = The class of { $date } is full. You can join the waiting list or choose another date.
plan-already-planned = This training is already in your plan.
plan-done-requested = ✅ Noted. Your superior is asked to approve.
plan-done-approved = ✅ Noted and approved.
plan-done-waitlisted = ⏳ You are on the waiting list. You will be told as soon as there is a seat.
plan-done-decline-requested = Your reason was passed on. This training is required, so your superior decides.
plan-done-declined = Noted. The catalogue has no other fitting training yet.
plan-done-declined-next = Noted. Instead, this is recommended:
plan-done-cancelled = Cancelled. You can choose again at any time.

plan-decline-ask = Why do you decline? The next fitting training will be recommended.
plan-decline-ask-mandatory = This training is required. Why do you decline? Your superior will decide.
plan-decline-schedule = It clashes with my duties
plan-decline-had = I have done it before
plan-decline-unfit = It does not fit my duties
plan-write-reason = Type the reason in one sentence.
plan-cancel-ask = Cancel this training?
plan-cancel-ask-seat = Cancel this training? Your seat goes to whoever waits for it.

button-plan-queue = 📋 Training approvals
button-plan-queue-count = 📋 Training approvals ({ $count })
plan-queue = 📋 <b>Training approvals</b>
    { $count } requests wait for your answer.
plan-queue-empty = 📋 No training request waits for your answer.
plan-request = 📋 <b>{ $name }</b> would like to take:
plan-request-decline = 📋 <b>{ $name }</b> declines a required training. To accept means that { $name } need not take it:
plan-request-reason = The reason: <i>{ $reason }</i>
plan-request-answer = Your answer: <i>{ $answer }</i>
plan-refuse-ask = Why do you not agree? { $name } will read it.
plan-refuse-workload = Workload is high at present
plan-refuse-schedule = The time is not right
plan-refuse-unfit = It does not fit the duties
plan-refuse-needed = This training is still needed
plan-answer-kept = Your answer is kept.
plan-answer-late = This request has changed. You see how it stands now.

notice-plan-approved = ✅ Your superior approved this training:
notice-plan-refused = Your superior has not approved this training:
notice-plan-decline-accepted = Your superior accepted that you decline:
notice-plan-decline-refused = Your superior asks you to take it all the same:
notice-plan-next = In its place: <b>{ $title }</b>
notice-plan-moved-up = 🎉 There is a seat for you in the class of { $date }:
