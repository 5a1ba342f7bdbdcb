# Reminders in the chat: the message, its settings, the schedule, days off.

command-pengingat = Hour, pause and leave for reminders
button-reminders = 🔔 Reminders

reminder-head = 🔔 <b>Waiting for you</b>
reminder-self-new = 📝 <b>Self-assessment</b> not started. { $count } items, about 6 minutes. Until { $until }.
reminder-self-left = 📝 <b>Self-assessment</b>: { $count } items left, about { $minutes } min. Until { $until }.
reminder-self-send = 📝 <b>Self-assessment</b> is complete and only has to be sent. One minute. Until { $until }.
reminder-rate = 📋 <b>Rating</b>: { $count } people wait for your rating, about { $minutes } min. Until { $until }.
reminder-escalation = 👥 <b>Ratings below you</b>: { $superiors } superiors are not done; { $count } people wait. One minute to look at. Until { $until }.
reminder-escalation-over = 👥 <b>Ratings below you</b>: the date has passed. { $superiors } superiors are not done; { $count } people wait. Please ask. One minute.
reminder-class-soon = 🎓 <b>{ $title }</b> begins { $date } at { $clock }, at { $place }. Save the date, one minute.
reminder-certificate = 📄 <b>{ $title }</b> is over. Send the certificate so that its { $hours } JP count. One minute; best before { $until }.
reminder-report = 📄 <b>{ $title }</b> is due for its report. Tell what came of it so that its { $hours } JP count. Three minutes; best before { $until }.
reminder-answer-plan = 🎓 <b>Training</b>: { $count } proposals wait for your answer. About { $minutes } min; best before { $until }.
reminder-approve-plan = ✅ <b>Training requests</b>: { $count } of your team wait. About { $minutes } min; best today.
reminder-verify-proof = 🧾 <b>Training proofs</b>: { $count } wait to be checked. About { $minutes } min; best today.
reminder-digest = 📊 <b>Weekly digest</b> · { $cycle }
    Self-assessments sent: { $self } of { $all }
    Rated by superiors: { $rated } of { $all }
reminder-digest-training = Training: { $running } under way, { $verified } done this year ({ $hours } JP)
reminder-digest-head = 📊 <b>Weekly digest</b>
reminder-digest-units = By unit, those that need help most first (self-assessment · rated):
reminder-digest-unit = { $unit }: { $self }/{ $all } · { $rated }/{ $all }
reminder-digest-more = … and { $count } more units.
button-picture = 🖼 Participation picture
reminder-digest-picture = Participation { $cycle }
button-do-assessment = 📝 Do it now
button-do-below = 👥 See by unit
waiting-below = 👥 <b>To be rated</b> by the superiors below you: { $count } people
waiting-below-unit = { $unit }: { $count }
waiting-below-none = 👥 The superiors below you have rated everyone. Thank you.
button-do-rating = 📋 Rate now
button-do-plan = 🎓 Answer now
button-do-approve = ✅ Open requests
button-do-verify = 🧾 Check now
button-do-cycle = 🗓 See the cycle
button-snooze = ⏰ Remind me tomorrow
snooze-done = ⏰ Very well. We remind you again { $date }.
snooze-too-late = It is due { $until }, before the next working day. This reminder cannot be put off.
snooze-nothing = All done. There is nothing left to remind you of. Thank you.

reminder-settings = 🔔 <b>Reminders</b>

    At most one message a day, on working days from 07:30 to 16:30, and only about what is not done yet.

    Hour: <b>{ $hour }</b>
reminder-settings-paused = Paused until { $until }
reminder-settings-snoozed = Put off until { $until }
reminder-settings-leave = Leave: { $from } – { $until }
button-own-hour = 🕘 Change the hour
button-pause-week = ⏸ Pause { $weeks ->
        [1] one week
       *[other] { $weeks } weeks
    }
button-resume = ▶️ End the pause
button-leave = 🌴 I am on leave
button-leave-remove = 🗑 Remove leave { $from }
own-hour-ask = At what time would you like to be reminded?
own-hour-set = Your reminders now come at { $hour }.
pause-set = Paused until { $until }. On the last day of a deadline we still remind you.
resumed = The pause has ended.
leave-ask = 🌴 When are you on leave? Type the first and the last date, e.g. <code>7-11 December 2026</code> or <code>7-12-2026 until 11-12-2026</code>. You are not reminded meanwhile. This does not replace the leave letter.
leave-not-dates = That date could not be read. Type the first and the last date, e.g. <code>7-11 December 2026</code>, or a single date.
leave-reversed = The last date is before the first. Please type again.
leave-past = That leave is over. Type a date to come.
leave-too-long = A leave lasts at most { $most } days. For a longer one ask the personnel office.
leave-set = 🌴 Noted: leave { $from } – { $until }. You are not reminded meanwhile.
leave-removed = The leave is removed; reminders come again.

button-schedule = 🔔 Reminder schedule
schedule-head = 🔔 <b>Reminder schedule</b>, the next { $days } days
    <i>If nobody acts until then. Whoever is done is not reminded any more.</i>
schedule-line = <b>{ $at }</b>: { $count } people
    { $causes }
schedule-working = 🔔 <b>Reminder schedule</b>
    ⏳ Being worked out for { $count } people. In a large agency this may take half a minute. It appears here; there is no need to tap again.
schedule-none = No reminder would be sent.
schedule-until = { $from } to { $until }
schedule-cause = { $cause } { $count }
cause-self = self-assessment
cause-rate = rating
cause-peers = rating colleagues
cause-escalation = superiors' superiors
cause-dialogue = dialogue
cause-dialogue-team = dialogue with people rated
cause-meeting = time to talk
cause-class-soon = class
cause-certificate = certificate
cause-answer-plan = training answer
cause-approve-plan = training approval
cause-verify-proof = proof check
cause-digest = weekly digest
button-holidays = 📅 Office days off
holidays-head = 📅 <b>Days off</b>, the next 12 months
    <i>No reminders on these days. National holidays are there (✓), and the joint leave of 2026. Add the joint leave of later years and regional days off as decreed; dates of religious feasts are computed and may be a day off.</i>
holiday-national = ✓ { $date } { $name }
holiday-own = ➕ { $date } { $name }
button-holiday-add = ➕ Add a day off
button-holiday-remove = 🗑 { $date } { $name }
holiday-ask = Type the date and the name; several lines at once are fine. For example:
    <code>24-12-2027 Joint leave</code>
    <code>11-12 March 2027 Joint leave</code>
holiday-not-understood = This line could not be read: <i>{ $line }</i>
    Type the date and then its name, e.g. <code>24-12-2027 Joint leave</code>. Nothing was saved yet.
holiday-past = This date has passed: <i>{ $line }</i>
    Type a date to come. Nothing was saved yet.
holiday-added = 📅 Days off added: { $count }.
holiday-more = Type the next one, or tap Back.
reminder-file-appeal = ⚖️ <b>Appeal</b>: your draft has not been filed. It can be filed until { $until }, and not afterwards. If you have changed your mind, there is nothing to do.
button-do-file-appeal = ⚖️ Open the draft
cause-file-appeal = draft of an appeal
reminder-answer-appeal = ⚖️ <b>Appeal</b>: your answer to an appeal is awaited until { $until }. About five minutes.
reminder-decide-appeal = ⚖️ <b>Appeals</b>: { $count } wait for your decision. About ten minutes for each.
button-do-appeal = ⚖️ Open the appeals
cause-answer-appeal = answer to an appeal
cause-decide-appeal = decision of appeals
