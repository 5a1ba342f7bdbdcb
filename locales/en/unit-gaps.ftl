# Dashboards: gaps by unit, planned classes, reports on the catalogue.

command-rekap = Gaps and training at a glance
button-rekap = 📈 Dashboards
rekap = 📈 <b>Dashboards</b> · { $cycle }

    Competency gaps and their training. Tap what you would like to see.
rekap-no-results = 📈 <b>Dashboards</b>

    No results are published yet. Once they are, gaps and the competency map are here too.
rekap-not-office = The dashboards are for the personnel office and the head of the agency.
button-unit-gaps = 📉 Gaps by unit
button-coverage = 🔍 Gaps without training
button-effects = ⚖️ Classes without effect
button-planned-classes = 🗓 Planned classes

unit-gaps-head = 📉 <b>Gaps by unit</b> · { $cycle }
    <i>Share of ratings below the standard of the position. A unit counts with its sub-units; the largest share first.</i>
unit-gaps-none = There is no unit that can be shown yet.
unit-gaps-unit = <b>{ $place }. { $unit }</b>
    { $bar } { $share } %
unit-gaps-worst = Most: { $competency }, { $below } of { $rated } people
unit-gaps-unit-head = 📉 <b>{ $unit }</b>
    { $cycle }, with its sub-units
unit-gaps-line = <b>{ $below } of { $rated } people</b> below the standard in <b>{ $competency }</b>
unit-gaps-met = ✅ Everybody meets the standard: { $competencies }
unit-gaps-hint = Tap a competency to plan a class.
unit-gaps-suppressed = <i>Groups of fewer than 5 people are not shown by themselves, so that nobody is singled out. They still count in the unit above.</i>
button-unit-competency = { $competency } · { $count }

class-fit-head = 📉 <b>{ $below } of { $rated } people</b> of { $unit } are below the standard in <b>{ $competency }</b>
class-fit-levels = <b>Their levels now</b>
class-fit-level = Level { $level }: { $count } people
class-fit-classes = <b>Classes that fit them</b>
class-fit-training = { $place }. { $title } · { $form } · { $hours } hours, level { $from } → { $to }: <b>{ $count } people</b>
class-fit-none = The catalogue has no class that fits them yet, or everybody has planned it already.
class-fit-alone = <b>Without a class</b>, each can begin at any time:
class-fit-alone-training = • { $title } · { $form } · { $hours } hours: { $count } people
button-plan-class = 🗓 Plan class { $place } ({ $count } people)

class-ask = 🗓 <b>Plan a class</b> for { $count } people
class-ask-dates = Type the dates and the place in one message, for example:
    <code>12-02-2027 to 13-02-2027, Aula Kantor Camat</code>

    You will see who they are before anybody is invited.
class-not-dates = The dates could not be read. Type them like <code>12-02-2027 to 13-02-2027, Aula Kantor Camat</code>, or one date and then the place.
class-reversed = The last date is before the first. Type it once more.
class-past = A class must begin after today. Type a date to come.
class-too-long = One class lasts at most { $most } days. Type it once more.
class-no-place = The place is missing. Type the date and then the place, for example <code>12-02-2027, Aula Kantor Camat</code>.
class-place-too-long = That place is too long. Shorten it to at most { $most } letters.
class-preview = 🗓 <b>Draft of a class</b>, nobody is invited yet
class-day-off = ⚠️ { $date } is not a working day.
class-invited = 📨 <b>Invited: { $count } people</b>, with { $count } seats
class-more-names = and { $count } more
class-unreachable = ⚠️ Invited, but cannot be told on Telegram yet ({ $count }): { $names }. They get the invitation as soon as they are linked.
class-left-out = <b>Not invited</b>
class-left-out-planned = • Have planned this training already ({ $count }): { $names }
class-left-out-done = • Have finished this training ({ $count }): { $names }
class-left-out-unfit = • This training is not for their level or position ({ $count }): { $names }
class-left-out-left = • No longer in the roster ({ $count }): { $names }
button-plan-class-sure = 📨 Yes, invite
button-plan-class-again = ✏️ Change dates or place
class-nobody = Nobody is left to invite: everybody has planned or finished this training, or it does not fit them.
class-past-now = The day of that class has come. Type a new date; nobody is invited yet.
class-planned = ✅ The class is made and its seats are held. Invitations go out from { $date }.
class-planned-again = This class is made already; its invitations are not sent twice.

classes-head = 🗓 <b>Planned classes</b>
classes-none = No class has been planned from here yet.
classes-line = <b>{ $place }. { $title }</b>
    { $date } · ✅ { $yes } · ⏳ { $waiting } · ❌ { $no }
class-head = 🗓 <b>{ $title }</b>
class-answer-yes = ✅ Yes: { $count }
class-answer-waiting = ⏳ No answer yet: { $count }
class-answer-no = ❌ Not coming: { $count }
class-answer-joined = 🙋 Joined by themselves: { $count }
class-seats = Seats taken: { $taken } of { $seats }
button-class-guests = 👥 See names

coverage-head = 🔍 <b>Gaps without training</b> · { $cycle }
coverage-whole = ✅ Every gap has a training that fits in the catalogue.
coverage-nothing-in-catalogue = ❗ <b>Not in the catalogue yet</b>
    <i>There is no training from this level for their grade and field.</i>
coverage-no-open-class = ⏳ <b>In the catalogue, but its classes are full or over</b>
coverage-line = <b>{ $competency }</b>, from level { $level }: { $count } people
coverage-who = • { $jenjang }, { $bidang }: { $count }
coverage-who-more = • other grades or fields: { $count }
coverage-suppressed = <i>There are gaps in groups of fewer than 5 people too; groups that small are not shown.</i>

effects-head = ⚖️ <b>Classes without effect</b>
    <i>The next results of those who finished. Those that closed or narrowed no gap at all come first.</i>
effects-none = No training can be compared yet: somebody has to have finished it and to have the next result.
effects-class = class of { $date }
effects-any-time = without a class
effects-fruitless = 🔻 <b>{ $title }</b>
    { $when } · { $count } people · no effect
effects-fruitful = 🔹 <b>{ $title }</b>
    { $when } · { $count } people
effects-counts = Closed { $closed } · narrowed { $narrowed } · unchanged { $unchanged } · grew { $grew }
effects-few = <i>Fewer than 5 people: these figures say little.</i>
effects-care = <i>A small group says little, and other things than the class move a level too. Ask those who took part and those who taught before you decide.</i>
effects-suppressed = <i>Classes of fewer than 5 people are not shown.</i>

notice-plan-invited = 📨 <b>You are invited to a training</b>
    A seat is held for you.
notice-plan-invited-answer = Please answer with one tap. If you cannot come, tap Decline and say why.
