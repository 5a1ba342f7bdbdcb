# Result and how it was computed.

result-none = No result has been published for you yet.
result-head = 📊 <b>Result of { $cycle }</b>
    { $name }
result-jpm = Job person match (JPM): <b>{ $jpm } %</b> · { $band }
result-no-jpm = The job person match (JPM) cannot be computed because no item was observed.
result-gaps = 🔸 <b>To improve ({ $count })</b>
result-no-gaps = 🔹 All competencies meet the standard of your position.
result-strengths = 🔹 <b>Strengths</b>
result-line = { $competency }: { $level } (standard { $required })
result-indicative = <i>Indicative; basis: PermenPANRB 38/2017. Not a formal assessment and no replacement for SKP.</i>
band-optimal = Optimal
band-cukup_optimal = Fairly optimal
band-kurang_optimal = Less than optimal
button-details = 📄 Details by competency
button-calculation = 🧮 How it was computed
button-next-page = Next ({ $page }/{ $pages }) ➡️

radar-title = Result of { $cycle }
radar-required = Required level
radar-self = Self-assessment
radar-superior = Superior's rating
radar-caption = Indicative. Scale 1 to 5. A – means not rated.

detail-head = 📄 <b>Details of { $cycle }</b>
    { $position } · { $unit }
    Numbers: standard · self · superior
detail-line = { $competency }: { $required } · { $self } · <b>{ $superior }</b>
detail-notes-head = 💬 <b>Notes by { $superior }</b>
detail-note = <b>{ $item }</b> (level { $level })
    { $note }

calculation-head = 🧮 <b>How it was computed</b>
calculation-who = Self-assessment sent: { $self }
    Rated by { $superior }, sent { $rated }
calculation-not-sent = not sent
calculation-rule = <b>The way</b>
    1. The level of each item is the superior's. Your own level is shown but does not count.
    2. Items not observed do not count.
    3. Level of a competency = mean of its items.
    4. Fit = level : standard, at most 1.
    5. JPM = mean of the fits × 100.
    6. Gap = standard − level, at least 0.
calculation-rule-self = <b>The way</b>
    1. The level of each item is the weighted mean of the superior's and your own (weight of self { $weight }).
    2. A missing part does not count; the other weights are rescaled.
    3. Level of a competency = mean of its items.
    4. Fit = level : standard, at most 1.
    5. JPM = mean of the fits × 100.
    6. Gap = standard − level, at least 0.
calculation-jpm = <b>Your numbers</b>
    Sum of fits { $sum } : { $count } competencies × 100 = <b>{ $jpm } %</b>
calculation-band = { $band }: from { $from } %
calculation-missing = { $count } competencies do not count because none of their items was observed.
calculation-basis = <i>Standards by grade follow PermenPANRB 38/2017. The result is indicative; decisions about you are always taken by people.</i>
calculation-item = { $item }: self { $self }, superior { $superior } → { $level }
calculation-item-out = { $item }: self { $self }, superior { $superior } → not counted
calculation-competency = ({ $sum }) : { $count } = <b>{ $level }</b>; standard { $required }; fit { $fit }; gap { $gap }
calculation-competency-out = Not counted.
