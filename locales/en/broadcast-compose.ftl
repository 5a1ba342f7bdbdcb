# Broadcasts: writing, choosing recipients, sending, approving, correcting.

command-siaran = Broadcast to the staff
button-broadcasts = 📣 Broadcasts

compose-list = 📣 <b>Broadcasts</b>
    Tap one to open it.
compose-list-empty = 📣 <b>Broadcasts</b>
    None yet. Begin with <b>New broadcast</b>, or use an example.
compose-row-draft = ✏️ Draft: { $title }
compose-row-approval = ⏳ Waits for approval: { $title }
compose-row-scheduled = 🕒 { $at }: { $title }
compose-row-sending = 📤 Being sent: { $title }
compose-row-paused = ⏸ Paused: { $title }
compose-row-done = ✅ Done: { $title }
compose-row-correction = ⏳ Correction waits for approval: { $title }
button-compose-new = ➕ New broadcast
button-compose-templates = 📄 From an example
compose-templates = 📄 Choose an example. You can change it before it is sent.

compose-new = ✏️ <b>New broadcast</b>
    Send its content now: a text, a photo, a video or a document. Bold, italics and links stay as you type them. Nothing goes to the staff yet.
compose-text-ask = ✏️ Type the text now. It takes the place of the old one.
compose-files-ask = 📎 Send photos, videos or documents now, several at once if you like (at most { $most }).
    Photos and videos go together; documents by themselves; a voice note alone.
    Now: { $count } files.
compose-wrong-kind = Send a text, a photo, a video, a document or a voice note. Anything else cannot be broadcast yet.
compose-empty = A broadcast needs a text or a file. Type the text first.
compose-text-too-long = That text has { $length } characters; at most { $most }. Shorten it and send it again.
compose-caption-too-long = With a file the text may have { $most } characters; this one has { $length }. Shorten it, or send the text as a broadcast of its own without a file.
compose-too-many-files = A broadcast holds at most { $most } files. That file was not added.
compose-files-differ = These files do not go together: documents by themselves, photos with videos. That file was not added.
compose-voice-alone = A voice note goes alone, without other files. That file was not added.
compose-question-unfinished = The question is not complete. Complete it or remove it first.
compose-not-sendable = Telegram cannot send this content. Shorten it or use less formatting, then try again.
compose-no-longer-draft = This broadcast is no draft any more and cannot be changed. Open /siaran.
compose-files-unnamed = Files without text

compose-draft = 📣 <b>Draft of a broadcast</b>
compose-draft-other = ✏️ This draft was written by { $name }. Only its author can change it.
compose-overview-files = 📎 { $count } files
compose-overview-links = 🔗 { $labels }
compose-overview-understood = ☑️ With the button <b>Saya sudah paham</b>
compose-overview-question = ❓ { $text }
compose-overview-question-unfinished = ❓ The question is not complete
compose-overview-to = 👥 To: { $who }
compose-overview-except = except { $who }
compose-overview-correction = ✏️ Correction: { $count } people who have this broadcast will see the new text.
compose-everyone = all staff
compose-count = Within reach <b>{ $reachable }</b> people · not linked { $notLinked } · blocked { $blocked }
button-compose-text = ✏️ Write the text
button-compose-files = 📎 Files
button-compose-links = 🔗 Link buttons
button-compose-question = ❓ Question
button-compose-understood = { $on ->
        [1] ☑️ Saya sudah paham: yes
       *[other] ⬜ Saya sudah paham: no
    }
button-compose-segment = 👥 Recipients
button-compose-preview = 👁 Preview
button-compose-test = 📲 Send to me
button-compose-schedule = 🕒 Schedule
button-compose-remove = 🗑 Delete draft
button-compose-list = ↩️ All broadcasts
button-compose-files-remove = 🗑 Remove all files
compose-remove-ask = 🗑 Delete the draft <b>{ $title }</b>? Its content is lost.
button-compose-remove-sure = 🗑 Yes, delete
compose-removed = Draft deleted.

compose-links-ask = 🔗 Type link buttons, one a line (at most { $most }):
    <code>Open the schedule | https://contoh.go.id/jadwal</code>
compose-links-now = Now: { $labels }
button-compose-links-remove = 🗑 Remove all links
compose-links-bad = Not understood. Mend these, then send all lines once more:
compose-link-no-label = Line { $place }: write the button’s name, a |, then the address.
compose-link-no-address = Line { $place }: the address is not right, e.g. https://contoh.go.id
compose-link-label-too-long = Line { $place }: the button’s name may have 40 characters.
compose-links-too-many = At most { $most } links. Send the most important ones again.

compose-question-head = ❓ <b>Understanding question</b>
compose-question-now = Now: { $text }
    Right answer: { $right }
compose-question-text = (1/3) Type the question.
compose-question-options = (2/3) Type 2 to 4 answers, one a line. Put a * before the right one:
    <code>* 15 December
    31 December</code>
compose-question-correct = Which answer is right? Tap it, or type its number.
compose-question-explanation = (3/3) Type the explanation: why it is right. Recipients read it after answering.
compose-question-option = { $place }. { $option }
button-compose-question-remove = 🗑 Remove the question
compose-question-text-length = The question must have { $least } to { $most } characters. Type it once more.
compose-question-explanation-length = The explanation must have { $least } to { $most } characters. Type it once more.
compose-question-options-count = { $least } to { $most } answers are needed, one a line. Type them once more.
compose-question-option-too-long = Answer { $place } is too long: at most { $most } characters.
compose-question-option-twice = Answer { $place } is the same as another one. Type them once more.
compose-question-several-right = Only one answer may have a *. Type them once more.
compose-question-no-such-option = Type a number from 1 to { $most }.
compose-text-please = Type it as text, or tap Back on the message above.

compose-segment = 👥 <b>Recipients</b>
compose-segment-everyone = All staff.
compose-segment-with = Receive it: { $who }
compose-segment-without = Do not receive it: { $who }
compose-segment-how = <i>Conditions of one kind: one of them is enough. Of different kinds: all must hold.</i>
compose-segment-or = { $first } or { $second }
compose-segment-and = { $first }, and { $second }
button-compose-with = ➕ Add a condition
button-compose-without = ➖ Leave out
button-compose-drop = ✖ { $condition }
button-compose-drop-except = ✖ except { $condition }
compose-segment-kind-with = Who receives it? Choose the kind of condition.
compose-segment-kind-without = Who does not receive it? Choose the kind of condition.
compose-segment-pick = Choose one.
compose-segment-pick-none = There is nothing to choose yet.
segment-kind-role = Role
segment-kind-unit = Unit (with its sub-units)
segment-kind-jenjang = Tier
segment-kind-bidang = Field
segment-kind-standing = State in the cycle
segment-kind-not-understood = Has not understood another broadcast
segment-unit = { $name } with its sub-units
segment-not-understood = has not understood “{ $title }”
segment-gone = (no longer there)
standing-self-not-started = self-assessment not begun
standing-self-not-sent = self-assessment not sent
standing-self-sent = self-assessment sent
standing-not-rated = not rated by the superior
standing-rated = rated by the superior
standing-rates-unfinished = superiors who have not finished rating

compose-preview-foot = ⬆️ This is what the staff receives. Nothing has been sent yet.
compose-test-done = 📲 Sent to you only.

compose-send = 📨 <b>Ready to send?</b>
compose-send-who = To <b>{ $count } people</b>, { $minutes ->
        [0] less than a minute
       *[other] about { $minutes } minutes
    }.
compose-send-nobody = These conditions reach nobody. Change the recipients first.
compose-send-now = When: <b>now</b>
compose-send-at = When: <b>{ $at }</b>
compose-send-off-hours = ⚠️ That is outside office hours. Send it then all the same?
compose-send-brackets = ⚠️ There are still parts in square brackets, e.g. { $part }. Replace them first by Write the text.
compose-send-approval = More than { $most } people: it is sent after another admin has approved it.
compose-send-approval-pimpinan = More than { $most } people: a second approval is needed. You are the only linked admin, so the head of the agency approves.
compose-send-no-approver = More than { $most } people: a second person must approve, but no other admin and no head of the agency is linked to the bot. Name another admin in the roster, link the head, or choose fewer recipients.
button-compose-schedule-sure = ✅ Yes, schedule
button-compose-approval-sure = ✅ Yes, send for approval
compose-started = 📤 The broadcast is on its way to { $recipients } people.
compose-scheduled = 🕒 Scheduled: { $at }.
compose-asked-admins = ⏳ The other admins have been asked to approve.
compose-asked-pimpinan = ⏳ The head of the agency has been asked to approve.
compose-changed = Its content or recipients have changed since it was shown. Look once more.
compose-in-past = That time has passed. Choose another one.
compose-when-ask = 🕒 When shall it be sent? Tap, or type a date and an hour, e.g. <code>7-12-2026 08.00</code>
button-compose-tomorrow = Tomorrow { $at }
button-compose-monday = Monday { $at }
compose-when-not-understood = Not understood. Type a date and an hour, e.g. <code>7-12-2026 08.00</code>

compose-waiting = ⏳ <b>Waits for approval</b>
compose-waiting-author = Written by { $name }
compose-waiting-own = Somebody else approves; you are told. While it waits its content does not change.
compose-waiting-answer = Look at the preview and the recipients. You approve exactly what is shown here.
compose-scheduled-head = 🕒 <b>Scheduled</b>
button-compose-withdraw = ✏️ Back to the draft
button-compose-change-time = 🕒 Change the time
button-compose-cancel = ✖️ Cancel the broadcast
compose-withdrawn = It is a draft again.
compose-approved-started = ✅ Approved. The broadcast is on its way to { $recipients } people.
compose-approved-scheduled = ✅ Approved. It is sent { $at }.
compose-approved-corrected = ✅ Approved. { $count } messages are being corrected.
compose-approved-nobody = Approved, but nobody can be reached now.
compose-refuse-ask = ❌ Why is it refused? Type the reason; the author reads it.
compose-refuse-too-short = Write the reason in one sentence, at least { $least } characters.
compose-refuse-too-long = That reason is too long: at most { $most } characters.
compose-refused = ❌ Refused. The author is told.
notice-broadcast-approved = ✅ The broadcast <b>{ $title }</b> was approved by { $name }.
notice-broadcast-refused = ❌ The broadcast <b>{ $title }</b> was refused by { $name }:
    <blockquote>{ $reason }</blockquote>
    It is a draft again.

compose-cancel-ask = ✖️ Cancel the broadcast <b>{ $title }</b>? Whoever does not have it yet will not get it. Whoever has it keeps it.
button-compose-cancel-sure = ✖️ Yes, cancel
compose-cancelled = ✖️ The broadcast <b>{ $title }</b> is cancelled.

button-compose-correct = ✏️ Correct the text
compose-correct-ask = ✏️ <b>Correction</b>
    Type the right text, all of it. The messages people have are replaced, and Telegram marks them as edited. Files cannot be exchanged.
compose-correct-files = Files cannot be exchanged. Type the new text only.
compose-correct-sure-ask = ⬆️ This is the message after the correction. { $count } messages will be replaced and marked as edited. Go on?
button-compose-correct-sure = ✅ Yes, correct
compose-corrected = ✏️ The correction is under way: { $count } messages are replaced.
