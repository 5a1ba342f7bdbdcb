# Dashboards: participation, heat map, spread of JPM, largest gaps, training and JP, superiors waited for.

button-dash-participation = 📊 Participation
button-dash-heat = 🗺 Competency map
button-dash-bands = 🎯 Spread of JPM
button-dash-top = 🔺 Largest gaps
button-dash-training = 🎓 Training and JP
button-dash-waiting = ⏳ Superiors waited for
dash-suppressed = <i>Groups under 5 people are not shown on their own, so that nobody is pointed at.</i>
dash-with-sub-units = <i>Each unit is counted with its sub-units.</i>
dash-nothing = There is no figure to show yet.
dash-units-more = … and { $count } more units.
button-dash-units-next = Next units ({ $page }/{ $pages })

dash-participation-head = 📊 <b>Participation</b> · { $cycle }
    Self-assessments sent: <b>{ $self } of { $all }</b>
    Rated by the superior: <b>{ $rated } of { $all }</b>
dash-participation-unit = { $unit }: self { $self }, superior { $rated } of { $all }
dash-participation-picture = Participation
dash-figures = <b>The figures of picture { $part } of { $parts }</b>

dash-heat-title = Competency map
dash-heat-meaning = Per cent of ASN who meet the standard of their position
dash-heat-part = Picture { $part } of { $parts }
dash-heat-hidden = not shown (under 5 people), or not rated
dash-heat-caption = 🗺 <b>Competency map</b> · { $cycle }
    Per cent of ASN who meet the standard of their position, by unit with its sub-units. The largest gaps stand on top.
dash-heat-text = <b>The figures of picture { $part } of { $parts }</b>, in per cent
dash-heat-unit = <b>{ $unit }</b>: { $cells }

dash-bands-title = Spread of JPM
dash-bands-head = 🎯 <b>Spread of JPM</b> · { $cycle }
    <i>Indicative: how far people match their positions (job person match).</i>
dash-bands-all = <b>All: { $count } ASN</b>
dash-bands-line = { $bar } { $share } %
    { $band }: { $count } people
dash-bands-units = <b>By unit</b> (optimal · fairly · less)
dash-bands-unit = { $unit }: { $optimal } · { $enough } · { $less }

dash-top-head = 🔺 <b>Largest gaps</b> · { $cycle }
    <i>ASN below the standard of their position, most first.</i>
dash-top-line = <b>{ $place }. { $competency }</b>
    { $bar } { $below } of { $rated } ASN
dash-top-title = Largest gaps
dash-top-meaning = ASN below the standard of their position
dash-top-label = { $below } of { $rated }
dash-top-met = ✅ Everybody meets the standard: { $competencies }

dash-training-head = 🎓 <b>Training and JP</b> · { $year }
dash-training-all = Under way: <b>{ $running }</b> · finished and verified: <b>{ $verified }</b>
    JP in all: <b>{ $hours }</b>, { $mean } JP per ASN on average
    { $aim } JP or more: <b>{ $reached } of { $people } ASN</b>
dash-training-units = <b>By unit</b> (JP on average · { $aim } JP reached of all ASN)
dash-training-title = Training and JP
dash-training-meaning = JP per ASN on average · { $aim } JP reached of all ASN
dash-training-label = { $mean } JP · { $reached }/{ $people }
dash-training-aim = { $aim } JP
dash-training-unit = { $unit }: { $mean } JP · { $reached } of { $people }

dash-waiting-head = ⏳ <b>Superiors waited for</b> · { $cycle }
    Ready, but not sent by the superior: <b>{ $waiting } ratings</b>
dash-waiting-none = ✅ No rating waits for a superior.
dash-waiting-unit = { $unit }: { $waiting } of { $all }
button-dash-waiting-names = 👥 See the superiors' names
dash-waiting-names-head = 👥 <b>Superiors waited for</b> · { $cycle }
dash-waiting-name = <b>{ $name }</b> · { $unit }: { $waiting }
