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

calculation-head = 🧮 <b>How it was computed</b> ({ $page }/{ $pages })
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
calculation-rule-weights = <b>The way</b>
    1. Level of each item = sum of (level × weight) : sum of the weights.
    Weights: { $weights }.
    2. A part without a level (not observed, not sent, fewer than 3 peers) does not count; the remaining weights are what is divided by.
    3. Level of a competency = mean of its items.
    4. Fit = level : standard, at most 1.
    5. JPM = mean of the fits × 100.
    6. Gap = standard − level, at least 0.
calculation-part-superior = superior
calculation-part-self = self
calculation-part-peers = peers
calculation-weight = { $part } { $weight } ({ $share } %)
calculation-sum = <b>Your numbers</b>
    Sum of fits: { $terms } = { $sum }
calculation-jpm = JPM: { $sum } : { $count } competencies × 100 = <b>{ $jpm } %</b>
calculation-jpm-rounded = JPM: { $sum } : { $count } competencies × 100 = { $jpm } %, written <b>{ $written } %</b>
calculation-jpm-down = JPM: { $sum } : { $count } competencies × 100 = { $jpm } %, written <b>{ $written } %</b> (not rounded up, because the band above is not reached)
calculation-your-band = Your band: <b>{ $band }</b>
calculation-band = { $band }: from { $from } %
calculation-missing = { $count } competencies do not count because none of their items was observed.
calculation-calculator = 🔢 You can repeat this with a calculator: use the numbers as they are written, and round levels and fits to { $decimals } decimals. Items and levels are on the next pages.
calculation-basis = <i>Standards by grade follow PermenPANRB 38/2017. The result is indicative; decisions about you are always taken by people.</i>
calculation-competency = <b>{ $competency }</b> (standard { $required })
calculation-given = • { $item }: self { $self }, superior { $superior }
calculation-given-peers = • { $item }: self { $self }, superior { $superior }, peers { $peers } ({ $count } people)
calculation-item = { $given } → { $level }
calculation-item-out = { $given } → not counted
calculation-item-weighted = ({ $terms }) : { $weights } = { $level }
calculation-share = { $part } { $share } %
calculation-rescaled = Weights rescaled: { $shares }
calculation-level = Level: ({ $sum }) : { $count } = <b>{ $level }</b>
calculation-fit = Fit: { $level } : { $required } = <b>{ $quotient }</b>
calculation-fit-most = Fit: { $level } : { $required } = { $quotient }, at most <b>1</b>
calculation-gap = Gap: { $required } − { $level } = <b>{ $gap }</b>
calculation-no-gap = Gap: <b>0</b> (standard met)
calculation-competency-out = Not counted.
calculation-rule-peers = The peers’ level (peers and subordinates) is the mean of one competency, rounded to one decimal, the same for each of its items. Single levels are not kept.
detail-peers = · 👥 { $mean } ({ $count })
detail-peers-legend = 👥 mean of peers and subordinates (how many); fewer than 3 are not shown.
