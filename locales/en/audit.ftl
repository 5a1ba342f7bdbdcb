# Audit: who did what, when, about whom, and why.

command-audit = Audit (admin)
button-audit = 🧾 Audit
button-audit-newest = 🕘 Newest
button-audit-older = Older ›
button-audit-person = 🔎 By person
button-audit-act = 🏷 By act
button-audit-all-acts = All acts
button-audit-export = 📥 Download XLSX
button-audit-back = ‹ List

audit-not-admin = The audit is for the personnel office only.
audit-home = 🧾 <b>Audit</b>

    <b>{ $count }</b> entries are kept: who did what, when, about whom, and why. Entries are only added; nobody can change or remove one.

    Opening and downloading this list is recorded too.
audit-list = 🧾 <b>Audit</b> · newest first
audit-of-person = Person: <b>{ $name }</b> (••••{ $nip })
audit-of-act = Act: <b>{ $act }</b>
audit-nothing = No entry fits yet.
audit-line = <b>{ $place }.</b> { $at } · { $act }
    { $actor ->
        [none] System
       *[other] { $actor }
    }{ $about ->
        [none] { "" }
       *[other] { " " }→ { $about }
    }
audit-choose-group = Which kind of entry? Choose its group.
audit-choose-act = Group <b>{ $group }</b>. Choose the act.
audit-entry = 🧾 <b>{ $act }</b>
    Entry number { $id } · <code>{ $code }</code>

    When: { $at }
audit-person = { $name } (••••{ $nip })
audit-by = By: { $person }
audit-by-machine = By: the system or the command line
audit-about = About: { $person }
audit-subject = Subject: <code>{ $subject }</code>
audit-before = <b>Before</b>
audit-after = <b>After</b>
audit-why = <b>Why</b>
desk-search-audit = Entries about whom? Type a name, or the last 4 digits of the NIP.

job-title-audit-export = Download of the audit
audit-export-taken = ⏳ The download of the audit is being prepared. Its progress shows below.
audit-exported = ✅ Download of the audit done: { $count } entries.
audit-file = Audit, file { $part }: { $count } entries. NIPs are masked. Keep it safe.
audit-sheet = Audit
audit-column-id = Number
audit-column-at = Time
audit-column-actor = By
audit-column-actor-nip = NIP (by)
audit-column-act = Act
audit-column-code = Code
audit-column-about = About
audit-column-about-nip = NIP (about)
audit-column-subject = Subject
audit-column-before = Before
audit-column-after = After
audit-column-why = Why

button-audit-days = 📅 Days
button-audit-from = From: { $day }
button-audit-until = Until: { $day }
button-audit-all-days = All days
button-audit-show = 🔎 Show
audit-any-day = any day
audit-choose-days = 📅 Entries from which day until which day? Tap to change.
audit-choose-from = 📅 From which day?
audit-choose-until = 📅 Until which day?
audit-of-days = Days: { $from ->
        [none] the beginning
       *[other] { $from }
    } – { $until ->
        [none] today
       *[other] { $until }
    }
audit-subject-known = About: { $kind ->
        [appeal] appeal number
        [assessment] assessment number
        [broadcast] broadcast number
        [class] class number
        [correction] request for a correction number
        [cycle] cycle number
        [day] day
        [faq] FAQ entry number
        [framework] dictionary version number
        [job] piece of work number
        [plan] plan entry number
        [question] question number
        [result] result number
        [unit] unit number
       *[other] { $kind }
    } { $number }

audit-field-act = Kind of entry
audit-field-acting = Stand-in
audit-field-answer = Answer
audit-field-approved-by = Approved by
audit-field-at = Time
audit-field-bands = Bands
audit-field-category = Category
audit-field-changed-people = Details changed
audit-field-class = Class number
audit-field-classes = Classes
audit-field-code = Code
audit-field-competencies = Competencies
audit-field-competency = Competency
audit-field-corrects = Corrects broadcast number
audit-field-count = Count
audit-field-draft = Draft number
audit-field-drafted-at = Drafted
audit-field-ends-on = Ends
audit-field-entries = People
audit-field-band-from = From
audit-field-from-at = From
audit-field-full-nip = Full NIPs
audit-field-item = Item
audit-field-held = Kept
audit-field-jenjang = Jenjang
audit-field-kind = Kind
audit-field-label = Label
audit-field-left = Left
audit-field-moved = Moved
audit-field-name = Name
audit-field-new-people = New people
audit-field-new-units = New units
audit-field-newly-linked = Newly linked
audit-field-opening = Message of the head, number
audit-field-opens-at = Opens
audit-field-opens-for = Opens by itself for
audit-field-part = Part
audit-field-peers = Peers
audit-field-people = People
audit-field-person = Person
audit-field-place = Place
audit-field-question = Question
audit-field-rated-before = Items rated by then
audit-field-rating-until = Rating ends
audit-field-reachable = Can be reached
audit-field-recipients = Recipients
audit-field-refused-rows = Rows refused
audit-field-returned = Returned
audit-field-rows = Entries
audit-field-rules = Scoring
audit-field-scope = Participants
audit-field-self = Self
audit-field-self-until = Self-assessment ends
audit-field-starts-on = Starts
audit-field-state = State
audit-field-superior-weight = Superior
audit-field-superior = Superior
audit-field-team = Led
audit-field-text = Text
audit-field-trainings = Trainings
audit-field-training = Training
audit-field-unchanged = Unchanged
audit-field-unit = Unit
audit-field-unit-chosen = Unit
audit-field-unit-parents = Units under another unit
audit-field-units = Units
audit-field-until = Until
audit-field-until-at = Until
audit-field-version = Version
audit-field-weights = Weights
audit-value-plt = Plt
audit-value-plh = Plh
audit-value-definitif = Definitive superior
audit-value-part-self = Self-assessment
audit-value-part-rating = Superior’s rating
audit-value-part-all = All that is not finished
audit-value-unknown = Uncertain
audit-value-failed = Failed
audit-value-yes = yes
audit-value-no = no

audit-group-rating = 📝 Ratings
audit-group-cycle = 🗓 Cycle
audit-group-roster = 🗂 Roster
audit-group-account = 🔗 Account
audit-group-training = 🎓 Training
audit-group-broadcast = 📣 Broadcasts
audit-group-question = 💬 Questions
audit-group-view = 👁 Looked at, downloaded
audit-group-other = ⚙️ Other

audit-act-self-submitted = Self-assessment sent
audit-act-superior-submitted = Superior’s rating sent
audit-act-peer-submitted = Peer rating sent
audit-act-subordinate-submitted = Subordinate’s rating sent
audit-act-result-published = Result published to a person
audit-act-cycle-opened = Cycle opened
audit-act-cycle-published = Results of a cycle published
audit-act-cycle-closed = Cycle closed
audit-act-opening-recorded = Message of the head stored
audit-act-holiday-added = Day off added
audit-act-holiday-removed = Day off removed
audit-act-roster-imported = Roster imported
audit-act-unit-changed = Unit changed
audit-act-unit-change-planned = Transfer planned
audit-act-superior-changed = Superior changed
audit-act-superior-reported-wrong = Superior reported wrong
audit-act-acting-appointed = Stand-in appointed
audit-act-acting-ended = Stand-in ended
audit-act-marked-leaver = Marked as left
audit-act-brought-back = Brought back
audit-act-leave-set = Leave entered
audit-act-account-linked = Telegram account linked
audit-act-account-unlinked = Telegram account unlinked
audit-act-invitations-issued = Invitations issued
audit-act-invitation-locked = Invitation locked
audit-act-plan-accepted = Training chosen
audit-act-plan-invitation-accepted = Training invitation accepted
audit-act-plan-approved = Training approved
audit-act-plan-refused = Training refused by the superior
audit-act-plan-declined = Training not taken
audit-act-plan-decline-requested = Asked to decline a mandatory training
audit-act-plan-decline-accepted = Declining agreed
audit-act-plan-decline-refused = Declining not agreed
audit-act-plan-cancelled = Training cancelled
audit-act-plan-moved-up = Moved up from the waiting list
audit-act-proof-sent = Proof of training sent
audit-act-proof-accepted = Proof accepted
audit-act-proof-given-back = Proof given back
audit-act-class-drafted = Class drafted
audit-act-class-planned = Class planned
audit-act-broadcast-submitted = Broadcast sent for approval
audit-act-broadcast-approved = Broadcast approved
audit-act-broadcast-refused = Broadcast refused
audit-act-broadcast-scheduled = Broadcast scheduled
audit-act-broadcast-schedule = Broadcast scheduled (command line)
audit-act-broadcast-withdrawn = Broadcast withdrawn
audit-act-broadcast-start = Broadcast begun
audit-act-broadcast-pause = Broadcast paused
audit-act-broadcast-resume = Broadcast resumed
audit-act-broadcast-cancel = Broadcast cancelled
audit-act-broadcast-corrected = Broadcast corrected
audit-act-broadcast-repeated = Broadcast sent again
audit-act-broadcast-resend-drafted = Resend drafted
audit-act-question-asked = Question sent
audit-act-question-taken = Question taken
audit-act-question-released = Question released
audit-act-question-answered = Question answered
audit-act-faq-drafted = FAQ entry drafted
audit-act-faq-changed = FAQ entry changed
audit-act-faq-published = FAQ entry published
audit-act-faq-retired = FAQ entry retired
audit-act-person-card-viewed = Person’s card seen
audit-act-evidence-seen = Evidence seen
audit-act-comparison-seen = Comparison seen
audit-act-class-guests-seen = List of a class seen
audit-act-broadcast-exported = Broadcast report downloaded
audit-act-unreachable-exported = Unreachable people downloaded
audit-act-audit-viewed = Audit opened
audit-act-audit-exported = Audit downloaded
audit-act-framework-imported = Framework imported
audit-act-catalogue-imported = Catalogue imported
audit-act-demo-office-made = Demo office made
audit-act-cycle-joined = Joined the cycle late
audit-act-self-extended = Self-assessment extended
audit-act-rating-moved = Rating not begun went to the new superior
audit-act-rating-handed-over = Rating begun is gone on with by the new superior
audit-act-open-people-seen = List of who is open seen
audit-act-participation-seen = A person’s part in the cycle seen
audit-act-cycle-drafted = Cycle drafted
audit-act-cycle-draft-changed = Draft of a cycle changed
audit-act-cycle-draft-dropped = Draft of a cycle dropped
audit-act-rapor-made = Rapor made
audit-act-waiting-superiors-seen = List of superiors waited for seen
audit-act-line-superiors-seen = Names of own people whose ratings are waited for seen
audit-act-results-exported = Results of a cycle exported
audit-act-rater-statistics-seen = Rater statistics seen
audit-act-backup-taken = Backup taken
audit-act-backup-restored = Data restored from a backup
audit-act-result-acknowledged = Result marked as read
audit-act-result-commented = Result commented by the ASN
audit-act-sent-despite-warning = Rating sent in spite of a warning
audit-act-incident-cited = Incident note cited in a reason
audit-act-dialogue-agree = Agreed with the other side's level in the dialogue
audit-act-dialogue-explain = Level explained in the dialogue
audit-act-level-revised = Level revised in the dialogue
audit-act-meeting-proposed = Time for a talk proposed
audit-act-meeting-agreed = Time for a talk agreed
audit-act-peers-proposed = Proposal of peer raters sent
audit-act-appeal-recused = Decider of an appeal declares a conflict of interest
audit-act-peer-role-ended = Rates as superior, no longer as a peer
audit-act-peers-confirmed = Peer raters confirmed
audit-act-rating-delegated = Rating handed to another rater
audit-act-rating-returned = Rating given back to the rater before
audit-act-appeal-filed = Appeal filed
audit-act-appeal-withdrawn = Appeal withdrawn
audit-act-appeal-said = Statement in an appeal
audit-act-appeal-decided = Appeal decided
audit-act-appeal-decider-named = Decider of an appeal named
audit-act-appeal-seen = Appeal seen
audit-field-decider = Decider
audit-field-decision = Decision
audit-field-items = Items
audit-field-jpm = JPM
audit-value-granted = granted
audit-value-refused = refused
audit-act-correction-asked = Correction of data asked for
audit-act-correction-done = Request for a correction fulfilled
audit-act-correction-declined = Request for a correction declined
audit-act-correction-seen = Request for a correction seen
audit-act-person-corrected = Data of a person corrected
audit-act-own-data-exported = Copy of the data taken
audit-act-retention-run = Data past its period deleted
audit-act-dpia-taken = DPIA document taken
audit-field-field = Data
audit-field-form = Form
audit-field-position = Position
audit-field-phone = Mobile phone
