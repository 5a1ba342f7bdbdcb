# Participants of a cycle: who is open, latecomers, more time, ratings that change hands.

button-open-self = 📝 Not filled in ({ $count })
button-open-rating = 📋 Not rated ({ $count })
button-part-search = 👤 Find a participant
button-late = ➕ Add who is not in yet ({ $count })
button-late-sure = ➕ Yes, add { $count } people
button-extend = ⏳ Give more time

open-self-head = 📝 <b>Self-assessment not sent</b>: { $count } people
open-self-person = • { $name } · { $unit }{ $state ->
    [started] { " " }· begun
   *[none] { "" }
    }
open-rating-head = 📋 <b>Not rated by the superior</b>: { $count } people
open-rating-person = • { $name } · { $unit } · rater: { $rater }{ $state ->
    [started] { " " }· begun
   *[none] { "" }
    }
late-ask = ➕ { $count } active people with a superior are not in <b>{ $cycle }</b> yet:
late-person = • { $name } · { $unit }
late-self-until = They are told and can assess themselves until { $until }.
late-self-over = The self-assessment ended { $until }. Once added, give each more time under Find a participant; without it the superior can rate at once.
late-nobody = Nobody is left to add.
late-done = ✅ { $count } people were added to this cycle. Those who are linked are told in office hours.
desk-search-participant = Which participant? Type a name, or the last 4 digits of the NIP.

part = 👤 <b>{ $name }</b>
    { $unit } · { $cycle }

    Self-assessment: { $self }, until { $until }
    Superior’s rating: { $rating }, rater { $rater }
part-state-none = not begun
part-state-started = begun, not sent
part-state-sent = sent
part-extended = Why more time: { $reason }
part-other-superior = The superior now: <b>{ $name }</b>.
part-none = This person is not in the open cycle.

continues = 🔁 From that day on the rating that { $from } began ({ $answered } of { $items } items) is gone on with by <b>{ $to }</b>; what was rated is kept.
continues-team = 🔁 From that day on { $count } ratings that { $from } began are gone on with by <b>{ $to }</b>; what was rated is kept.
continues-done = 🔁 { $count } ratings that were begun are now gone on with by the new rater; what was rated is kept.
continues-file = 🔁 { $count } ratings that were begun are gone on with by the new superior; what was rated is kept:
continues-person = • { $name }: begun by { $from } ({ $answered } of { $items } items)

extend-ask-day = ⏳ More time for the self-assessment of <b>{ $name }</b>
    Ends now: { $until }

    Tap the new last day, { $last } at the latest.
extend-ask-reason = ⏳ <b>{ $name }</b>, self-assessment until { $until }.
    Type the reason. It is kept in the audit.
extend-done = ✅ The self-assessment of { $name } was extended until { $until }.
extend-not-open = This cycle is no longer open.
extend-gone = Things have changed. Open it once more with /periode.
extend-already-sent = The self-assessment was sent, so no more time is needed.
extend-rating-begun = The superior has begun to rate, so no time can be added.
extend-past = That day is past. Choose another day.
extend-not-later = That day is not later than the present end. Choose another day.
extend-after-rating = That day is after the end of the rating. Choose another day.
notice-self-extended = ⏳ Your self-assessment for <b>{ $cycle }</b> was extended until { $until }.

calendar-mon = Mo
calendar-tue = Tu
calendar-wed = We
calendar-thu = Th
calendar-fri = Fr
calendar-sat = Sa
calendar-sun = Su
calendar-month-01 = January
calendar-month-02 = February
calendar-month-03 = March
calendar-month-04 = April
calendar-month-05 = May
calendar-month-06 = June
calendar-month-07 = July
calendar-month-08 = August
calendar-month-09 = September
calendar-month-10 = October
calendar-month-11 = November
calendar-month-12 = December
