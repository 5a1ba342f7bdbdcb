# Team: the people a superior leads directly, and the figures of the whole line below.

command-tim = My team
tim-not-superior = This menu is for superiors. Nobody is registered as led directly by you. If that is wrong, please tell the personnel office.
tim-head = 👥 <b>My team</b>: { $count } people
tim-cycle = Cycle { $cycle }
tim-no-cycle = No assessment cycle is open now.
tim-person = <b>{ $name }</b> · { $position }
tim-person-cycle = Self-assessment: { $self } · your rating: { $rating }
tim-person-hours = JP this year: { $hours }
tim-self-notStarted = not begun
tim-self-started = being filled in
tim-self-sent = ✅ sent
tim-rating-notReady = waits for the self-assessment
tim-rating-notStarted = 🟢 ready to be rated
tim-rating-started = being filled in
tim-rating-sent = ✅ sent
button-tim-line = 📈 My whole line
button-tim-home = 👥 My team
tim-line-head = 📈 <b>My whole line</b>
    Led directly: { $direct } people · further below: { $below } people
tim-line-participation = <b>Participation</b> · { $cycle }
    Self-assessments sent: { $self } of { $all }
    Rated by the superior: { $rated } of { $all }
    Waiting for the superior: { $waiting }
tim-line-hours = <b>JP this year</b>: { $mean } JP per person on average
tim-line-bands = <b>Spread of JPM</b> · { $cycle }
tim-line-band = { $band }: { $count } people
tim-line-gaps = <b>Largest gaps</b> · { $cycle }
tim-line-gaps-none = ✅ Everybody meets the standard of the position.
tim-line-gap = { $competency }: { $below } of { $rated } people below the standard
tim-line-suppressed = <i>Groups under 5 people are not shown, nor what could be worked out from other figures.</i>
tim-line-suppressed-below = <i>Groups under 5 people are not shown, nor what could be worked out from other figures. Where fewer than 5 people are further below, only those you lead directly are counted.</i>
tim-line-counted = <i>Each unit is counted with its sub-units, only people of your line.</i>
tim-line-whole = My whole line
tim-line-directly = Led directly by me
tim-waiting-head = ⏳ <b>Superiors waited for</b> · { $cycle }
tim-waiting-names = <b>Your own people who still have to rate</b>
    Those to be rated are ready.
tim-waiting-name = • { $name } · { $unit }
tim-waiting-nobody = ✅ None of your own people keeps a rating waiting.
tim-waiting-all = <b>In your whole line</b>
    Ready, but not sent by the superior: <b>{ $waiting } of { $all } ratings</b>, those waiting for you among them
tim-line-nothing = Your line is too small to be shown in figures. How each of your people is doing stands in My team.
tim-line-in-rekap = 📈 As head of the agency you see the figures of all of it. Yours are in the dashboards; the names of your own people who are waited for are here.
