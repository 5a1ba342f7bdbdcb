# Assessment cycles in the admin's hands, and what the bot says on its own.

cycle-not-admin = This menu is for the personnel office.
cycle-none = 🗓 There is no assessment cycle yet.
cycle-head = 🗓 <b>{ $name }</b> · { $phase }
phase-draft = draft
phase-self = self-assessment
phase-rating = rating by superiors
phase-dialogue = time for dialogue
phase-overdue = past its date, not published
phase-published = results published
phase-closed = closed
cycle-dates = Self-assessment until { $self }
    Rating until { $rating }
cycle-self = Self-assessments sent: <b>{ $done }</b> of { $all }
cycle-rated = Rated by superiors: <b>{ $done }</b> of { $all }
cycle-open-self = Self-assessment: { $notStarted } not begun, { $started } not sent
cycle-open-rating = Rating: { $notStarted } not begun, { $started } not sent
cycle-open-divergences = Differences not yet explained by superiors: { $count } items
cycle-units-head = <b>By unit</b> (self · rated · participants)
cycle-unit = { $bar } { $unit }: { $self } · { $rated } · { $all }
cycle-units-more = … and { $count } more units.
button-publish = 📢 Publish results
button-publish-sure = 📢 Yes, publish
button-close-cycle = 🔒 Close { $name }
button-close-sure = 🔒 Yes, close
button-refresh = 🔄 Refresh
button-cycle-open = ➕ Open a new cycle

publish-ask = 📢 Publish the results of <b>{ $name }</b>? { $rated } people have been rated and receive their results now. Still open:
publish-without = { $count } people without a rating will not receive a result. Once published, ratings are no longer taken.
publish-no-cancel = Once begun, publishing cannot be cancelled: results that are out stay out.
publish-taken = 📢 The results of <b>{ $name }</b> are being published for { $count } people. The message below shows how far it is; you can use other menus meanwhile.
publish-running = ⏳ The results of <b>{ $name }</b> are being published, asked for by { $owner }.
    { $bar } { $percent }%
    There is nothing you need to do.
job-title-publish = Publishing results
publish-nobody-rated = Nobody has been rated, so there is no result to publish.
publish-done = ✅ Results of <b>{ $name }</b> published for { $results } people. Without a result: { $without }. They are being sent one by one.
close-ask = 🔒 Close the cycle <b>{ $name }</b>? Once closed, nothing can change.
close-open = Without a result: { $without } people. Differences not explained: { $divergences } items.
close-done = ✅ The cycle <b>{ $name }</b> is closed.

button-unfinished = 📋 Not finished ({ $count })
unfinished-head = <b>Not finished</b>: { $count } people
unfinished-unit = <b>{ $unit }</b>
unfinished-person = • { $name }:
unfinished-self-none = self-assessment not begun
unfinished-self-started = self-assessment not sent
unfinished-rating-none = not rated by { $rater }
unfinished-rating-started = rating by { $rater } not sent
unfinished-divergences = { $count } differences not explained by { $rater }
unfinished-more = … and { $count } more people.
unfinished-nobody = Everything is finished.

cycle-open-ask = ➕ <b>New cycle</b> (1/3)
    Type the name of the cycle, for example: Semester I 2027
cycle-open-name-length = The name must have 3 to { $most } letters. Type it once more.
cycle-open-ask-self = Cycle <b>{ $name }</b> (2/3)
    Type the last day of the self-assessment, for example 15-12-2026.
cycle-open-ask-rating = Self-assessment until { $date } (3/3)
    Type the last day of the rating, for example 31-12-2026. The cycle then opens at once and all participants are told.
cycle-open-not-a-date = That is not a date. Type it like 15-12-2026.
cycle-open-self-in-past = The last day of the self-assessment must be after today. Type another date.
cycle-open-rating-before-self = The last day of the rating must be after the last day of the self-assessment. Type another date.
cycle-open-name-taken = That name is taken by another cycle. Open /periode and begin again with another name.
cycle-open-another = The cycle <b>{ $name }</b> is still open. Publish its results before opening a new one.
cycle-open-no-framework = There is no competency framework yet. Import it with the command line first.
cycle-open-nobody = Nobody in the roster has a superior yet. Import the roster first.
cycle-opened = ✅ Cycle opened for { $participants } people. Without a superior in the roster (not taking part): { $without }.

notice-cycle-opened = 📝 The cycle <b>{ $cycle }</b> is open. { $count } items of self-assessment wait for you, until { $until }.
notice-rating-ready = 📋 { $count } people are ready for you to rate, until { $until }.
notice-roster-report = ❗ <b>{ $name }</b> ({ $unit }) reports that the superior is wrong:
    <blockquote>{ $report }</blockquote>
    Correct the roster and import it again.
notice-invitation-locked-tries = 🔒 The invitation of <b>{ $name }</b> ({ $unit }) is locked after five checks that did not match. Make sure of the person, then make a new invitation.
notice-invitation-locked-not-me = 🔒 Somebody opened the invitation of <b>{ $name }</b> ({ $unit }) and said it is not them. Make sure it reaches the right person, then make a new invitation.
close-appeals-undecided = ⚖️ { $count } appeals wait for a decision.
close-appeals-in-time = ⚖️ { $count } people may still appeal, the last until { $last }.
close-appeals-not-yet = The cycle can be closed after that: closing must not cut off the right to appeal.
