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
tim-line-gap = { $competency }: { $below } of { $rated } people below the standard
tim-line-suppressed = <i>Averages of groups under 5 people are not shown, nor what could be worked out from other figures.</i>
tim-line-nothing = Your line is too small to be shown in figures. How each of your people is doing stands in My team.
tim-line-in-rekap = 📈 As head of the agency you see the figures of all of it. Yours are in the dashboards.
