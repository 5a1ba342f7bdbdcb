# /dataku: what is held, who saw it, a copy, corrections, and taking Telegram away.
my-data-held = <b>Held about you</b>
held-assessments = Assessment cycles you take part in: { $count }
held-answers = Answers of your self-assessment: { $count }
held-evidence = Evidence you sent: { $count }
held-statements = Your statements in dialogues: { $count }
held-results = Results: { $count }
held-appeals = Appeals: { $count }
held-plans = Training plans and proofs: { $count }
held-questions = Questions to the personnel office: { $count }
held-corrections = Requests to correct data: { $count }
held-broadcasts = Broadcasts you received: { $count }
held-notices = Notices sent to you: { $count }
held-access = Records of who saw or changed it: { $count }
my-data-phone = Mobile phone: { $end ->
    [none] none yet
   *[other] ••••{ $end }
}
my-data-correction = ✏️ Correction of { $field }: waits for the personnel office, at the latest { $until }.
my-data-correction-done = ✅ Correction of { $field }: done.
my-data-correction-declined = ✖️ Correction of { $field }: not possible; the reason was sent to you.
button-own-log = 👁 Who saw my data
button-own-copy = 📥 A copy of my data
button-correction-ask = ✏️ Ask for a correction
button-unlink-oneself = 🔌 Disconnect Telegram

own-log = 👁 <b>Who saw or changed your data</b>
    The newest first. The words of appeals, working notes and peers stay protected: they do not appear here.
own-log-line = • { $at }: { $act }
    { $who }{ $office ->
        [yes] { " " }(data of the whole office)
       *[no] { "" }
    }
own-log-by = by { $name }, { $position }
own-log-self = by yourself
own-log-machine = by Cermin
own-log-nameless = it is not told by whom
own-log-nothing = Nothing recorded yet.

own-copy-ask = 📥 <b>A copy of your data</b>
    Everything held about you that you may see: PDF to read, JSON for other programs. Your superior's levels are in it once both have sent or the result is out. Data of others is left out; your NIP stands by its last 4 digits.

    The file is sent into this chat. Keep it in a safe place.
button-own-copy-pdf = 📄 PDF
button-own-copy-json = 🧾 JSON
own-copy-pdf = A copy of your data, to read or print.
own-copy-json = A copy of your data, for programs.

correction-field-name = Name
correction-field-nip = NIP
correction-field-unit = Unit
correction-field-position = Position
correction-field-superior = Superior
correction-field-phone = Mobile phone
correction-field-other = Something else
correction-fields = ✏️ <b>Ask for a correction</b>
    Which data is wrong? The personnel office must answer within 3 × 24 hours ({ $hours } hours, days off count).
correction-wrong = ✏️ <b>{ $field }</b>
    Step 1 of 2. <b>What is wrong?</b> Type it as it stands now.
correction-now = Now it says: { $value }
correction-no-nip = Do not type a whole NIP: the wrong digits or the last 4 are enough.
correction-right = Step 2 of 2. <b>What should { $field } be?</b> Type it exactly as it should stand.
correction-text-please = Please type it as text. Or /batal.
correction-too-long = Too long. Shorten it to { $most } letters at most.
correction-too-many = { $most } of your requests still wait for an answer. A new one can be sent once one of them is answered.
correction-filed = ✅ Your request has reached the personnel office. Answer at the latest { $until }.
correction-texts = <b>{ $field }</b>
    Wrong: { $wrong }
    Should be: { $right }

correction-queue = ✏️ <b>Requests to correct data: { $count }</b>
    To be answered within 3 × 24 hours of filing (UU 27/2022); nights and days off count.
correction-queue-empty = ✏️ No request to correct data waits.
button-correction = { $overdue ->
    [yes] 🔴 overdue
   *[no] { $hours } h
} · { $name } · { $field }
button-correction-queue = ✏️ Corrections ({ $count })
button-correction-queue-overdue = 🔴 Corrections ({ $count }, { $overdue } overdue)
button-correction-queue-back = ✏️ List
correction-card = ✏️ <b>Request to correct data</b>
    { $name }, { $unit }
correction-times = Filed { $filed }
    To be answered by { $due }
correction-hours-left = ⏳ Time left: { $hours } hours
correction-overdue = 🔴 Overdue by { $hours } hours
correction-by-tap = The green button changes the data in Cermin at once. If it was done another way (card, roster file), tap <b>Corrected</b>.
correction-by-hand = Correct it by <b>Card</b> or roster file first, then tap <b>Corrected</b>.
correction-own = Your own request is answered by another admin.
correction-was-done = ✅ Corrected by { $by }, { $at }.
correction-was-declined = ✖️ Declined by { $by }, { $at }.
    Reason: { $reason }
button-correction-apply = ✅ Change to { $value }
button-correction-done = ✔️ Corrected
button-correction-decline = ✖️ Decline
correction-answered = Kept. The person is told.
correction-already = This request is answered already.
correction-decline-ask = Why can the request of { $name } not be fulfilled? Type the reason in one sentence; it is sent to that person.
notice-correction-done = ✅ <b>Your data was corrected.</b> Check it at /dataku.
notice-correction-declined = ✖️ <b>Your request for a correction could not be fulfilled.</b>
    Reason of the personnel office: { $reason }
reminder-digest-corrections = ✏️ Requests to correct data that wait: { $count }{ $overdue ->
    [0] { "" }
   *[other] { "" }, overdue: { $overdue }
}

unlink-oneself-ask = 🔌 <b>Disconnect this Telegram account?</b>
    • The bot no longer knows you and sends nothing: no reminders, no results.
    • What is not finished (self-assessment, rating your team) waits until you are connected again.
    • Your assessment record <b>stays</b> with { $agency }, because that is the office's duty; you keep your rights to it through the personnel office.
    • To connect again: ask the personnel office for a new invitation, at any time.

    If you need it, take <b>A copy of my data</b> first.
button-unlink-oneself-sure = Yes, disconnect
unlink-oneself-done = 🔌 This account is disconnected. Thank you. To connect again, open a new invitation from the personnel office of { $agency }. You can delete the history of this chat in Telegram yourself.
unlink-oneself-last-admin = You are the only connected admin. Connect another admin first, so that the office is not locked out.
notice-unlinked-oneself = 🔌 { $name } ({ $unit }) has disconnected the own Telegram account. The record stays. If the person wants to come back, send a new invitation from the card.

# The copy on paper.
own-data-title = Copy of personal data
own-data-lead = Made { $at } at the request of the person concerned (right of access under UU 27/2022).
own-data-left-out = Not in it: what you gave in ratings of others and working notes that no reason cites, as these are data of others; the single answers of peers, which are deleted when results are published; files of evidence, which are in your chat. The NIP stands by its last 4 digits.
own-data-foot = { $agency } · Copy of personal data of { $name }
own-data-page = Page
own-data-of = of
own-data-none = None.
own-data-person = Personnel data
own-data-account = Telegram account and reminders
own-data-place = Superiors, transfers and leave
own-data-assessment = Assessment { $cycle }
own-data-notes = Incident notes cited in ratings
own-data-plans = Training
own-data-answers = Rating practice and the fairness question
own-data-questions = Questions to the personnel office
own-data-broadcasts = Broadcasts
own-data-notices = Notices sent: { $count }. Their kinds and times are in the JSON file.
own-data-corrections = Requests to correct data
own-data-access = Who saw or changed it
own-data-name = Name
own-data-nip = NIP
own-data-position = Position
own-data-jenjang = Tier
own-data-bidang = Field
own-data-unit = Unit
own-data-status = Status
own-data-phone = Mobile phone
own-data-recorded = On record since
own-data-telegram = Telegram account number
own-data-language = Language
own-data-linked = Connected since
own-data-privacy = Privacy notice
own-data-privacy-read = version { $version }, { $at }
own-data-reminder = Reminders
own-data-reminder-hour = at { $hour } o'clock
own-data-invitation = Invitation
own-data-span = { $what }: { $from } until { $until }
own-data-now = now
own-data-superior = Superior
own-data-move = Transfer
own-data-absence = Leave
own-data-report = Report of a wrong superior
own-data-held = Position and unit at that time
own-data-self-sent = Self-assessment sent
own-data-superior-sent = Rated by the superior
own-data-by = { $by }, { $at }
own-data-not-sent = not sent
own-data-not-visible = not opened yet
own-data-extended = Extension
own-data-meeting = Time for talking
own-data-levels = Self { $self } · Superior { $superior }
own-data-reason-self = Your remark: { $reason }
own-data-reason-superior = The superior's reason: { $reason }
own-data-changed = Changed { $before } → { $after } ({ $at }): { $reason }
own-data-evidence = Evidence: { $competency }
own-data-file = file { $name }
own-data-dialogue = Dialogue: { $item }
own-data-said-own = You: { $text }
own-data-said-other = The other side: { $text }
own-data-stance-agree = agrees
own-data-stance-explain = explains
own-data-stance-revise = changes the level
own-data-result = Result
own-data-result-jpm = JPM { $jpm } ({ $band }), published { $at }
own-data-result-line = Standard { $required } · Self { $self } · Superior { $superior } · Peers { $peers } · Result { $level } · Gap { $gap }
own-data-peers = { $mean } ({ $count } people)
own-data-read = Read
own-data-comment = Your comment
own-data-advice = Suggested training
own-data-appeal = Appeal
own-data-appeal-filed = filed { $at }
own-data-appeal-draft = draft
own-data-appeal-reason = Reason of the appeal
own-data-appeal-decision = Decision
own-data-note = { $cycle }: { $item }
own-data-note-text = { $text } ({ $author }, { $at })
own-data-plan = { $state } · { $hours } JP
own-data-practice = Practice case { $case }
own-data-level = Level { $level }
own-data-fairness = How fair, { $cycle }
own-data-question = { $anonymous ->
    [yes] Without a name
   *[no] With the name
}, { $at }
own-data-answered = Answer: { $answer }
own-data-broadcast = { $at }{ $understood ->
    [yes] { " " }· understood
   *[no] { "" }
}
own-data-correction = Wrong: { $wrong }. Should be: { $right }. Filed { $at }. { $outcome ->
    [done] Corrected.
    [declined] Declined: { $answer }
   *[waiting] Waits.
}

# Periods and the DPIA.
button-office-privacy = 📄 Retention & DPIA
retention-inbox = Processed incoming messages
retention-roster-files = Roster files not approved
retention-claims = Accounts that did not finish connecting
retention-dialogs = Typing left behind
retention-question-drafts = Questions not sent
retention-notice-contents = Contents of sent notices
retention-office-jobs = Records of long work
retention-accounts-of-leavers = Telegram accounts of leavers
retention-invitations = Old invitations
retention-reminders = Records of sent reminders
retention-absences = Leave that is over
retention-uncited-notes = Incident notes not cited
retention-questions = Answered questions
retention-broadcast-answers = Receipt of and answers to broadcasts
retention-broadcast-files = Files of broadcasts
retention-evidence-of-leavers = Evidence of leavers
retention-proofs-of-leavers = Training proofs of leavers
retention-corrections = Answered requests for a correction
retention-audit = Audit entries
office-privacy = 📄 <b>Retention of data and DPIA</b>
    { $mode ->
        [delete] Each night what is over its period is <b>removed</b>.
        [report] Each night what is over its period is only <b>counted</b>. To remove it: set <code>RETENTION=delete</code>, or run the command <code>retention</code>.
       *[off] The nightly job is off. To remove it: run the command <code>retention</code>.
    }
    This screen only counts.
retention-row = • { $kind }: { $count } (more than { $days } days; oldest { $oldest })
retention-over = <b>Over its period</b>
retention-nothing = ✅ Nothing is over its period.
retention-periods = <b>Periods</b>
retention-period = { $kind }: { $days } days
button-dpia = 📄 DPIA text to complete
dpia-caption = Text of the data protection impact assessment (DPIA, UU 27/2022 Article 34), in Indonesian. Open it with a browser or Word, complete the parts [....], then adopt it by the agency's rules.

cli-about-retention = shows and removes what is over its period; --dry-run only counts
cli-about-dpia = writes the DPIA text that the agency completes
cli-retention-head = Kind | period | count | oldest
cli-retention-row = { $kind } | { $days } days | { $count } | { $oldest }
cli-retention-dry = Only counted; nothing was removed.
cli-retention-done = Removed or emptied: { $count } rows.
cli-dpia-written = The DPIA text was written to { $path }. Complete the parts [....] before it is adopted.
