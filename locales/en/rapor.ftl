# Competency report (PDF): printed and signed. The legal basis below can be adapted here.

button-rapor = 🖨 Report (PDF)
rapor-caption = 🖨 Report { $cycle }. Indicative: not an official assessment. It holds your personal data; keep it safe.

rapor-heading = COMPETENCY REPORT
rapor-cycle = Cycle { $cycle }
rapor-indicative = INDICATIVE: not an official assessment, and no replacement of the SKP.
rapor-name = Name
rapor-nip = NIP (last four digits only)
rapor-position = Position
rapor-unit = Unit
rapor-rater = Rater (direct superior)
rapor-self-sent = Self-assessment sent
rapor-rated = Superior’s rating sent
rapor-published = Result published
rapor-not-sent = not sent

rapor-summary-head = Summary
rapor-jpm = Job person match (JPM): { $jpm } % ({ $band })
rapor-counts = { $met } competencies meet the standard, { $gaps } to be raised.

rapor-table-head = Levels by competency
rapor-column-number = No.
rapor-column-competency = Competency
rapor-column-required = Standard
rapor-column-self = Self
rapor-column-superior = Superior
rapor-column-level = Level
rapor-column-gap = Gap
rapor-column-fit = Fit
rapor-table-legend = Scale 1 to 5. A – means not rated or not observed. Bold: below the standard of the position.
rapor-notes-head = Notes of the superior ({ $superior })
rapor-note = { $item } (level { $level })
rapor-notes-none = No written notes.

rapor-calculation-head = How it is calculated
rapor-calculation-level = Level of a competency = mean of the superior’s levels of its items. The self level is shown but does not count. Items not observed do not count.
rapor-calculation-level-weights = Level of an item = sum of (level × weight) : sum of the weights; weights: { $weights }. A part without a level does not count, and the divisor follows. Level of a competency = mean of its items.
rapor-calculation-rule = Fit = level : standard, 1 at most. Gap = standard − level, 0 at least. JPM = mean of the fits × 100.
rapor-calculation-own = Your numbers: sum of fits { $sum } : { $count } competencies × 100 = { $jpm } %.
rapor-calculation-own-written = Your numbers: sum of fits { $sum } : { $count } competencies × 100 = { $jpm } %, written { $written } %.
rapor-calculation-bands = Bands of the JPM: { $bands }.

rapor-plan-head = Development plan
rapor-plan-training = Training
rapor-plan-for = For the competency
rapor-plan-hours = JP
rapor-plan-state = State
rapor-plan-date = Date
rapor-plan-none = No training in the plan yet.
training-state-suggested = Suggested
training-state-invited = Invited by the office
training-state-requested = Waits for the superior
training-state-waitlisted = Waiting list
training-state-approved = Approved
training-state-proof_sent = Proof being checked
training-state-verified = Done, JP counted
training-state-refused = Not approved
training-state-decline_requested = Decline waits for an answer
training-state-declined = Declined
training-state-cancelled = Cancelled

rapor-sign-lead = Place and date: ....................................................
rapor-sign-asn = The person rated (received, not agreed)
rapor-sign-superior = The direct superior as rater
rapor-sign-admin = Acknowledged, personnel office
rapor-sign-nip = NIP { $nip }

rapor-basis-head = Basis
rapor-basis-1 = Competency standard: PermenPANRB 38/2017 on ASN job competency standards. This result is indicative; decisions about a person are always taken by people.
rapor-basis-2 = Competency development: UU 20/2023 article 49 and PP 11/2017 articles 205–207 (competency gap analysis).
rapor-basis-3 = Appeal: PP 30/2019 article 59, to the rater’s superior, at most 14 days after receiving the result.
rapor-basis-4 = Personal data: UU 27/2022. This document is for the person, the superior and the personnel office only.
rapor-foot = { $name } · { $cycle } · printed { $date } · indicative
rapor-page = Page
rapor-page-of = of

button-rapor-units = 🖨 Reports by unit · { $name }
rapor-units = 🖨 <b>Reports by unit</b> · { $cycle }
    Choose a unit. The reports of everyone in it are made into one PDF, and every time this is done is recorded.
rapor-units-none = 🖨 No results have been published for this cycle yet.
rapor-unit-taken = 🖨 The unit’s reports are being made. The file will come here.
rapor-unit-caption = 🖨 Reports <b>{ $unit }</b>, { $cycle }: { $count } people. Indicative. It holds personal data: print it, hand it to the person, do not forward it.
rapor-unit-gone = That unit has no results yet.
job-title-rapor-unit = Making the unit’s reports
rapor-read = Read by the ASN
rapor-not-read = not marked; silence is not consent
rapor-read-at = { $at } (read, which is not agreement)
rapor-comment = Comment of { $name }
rapor-with-peers = { $given } (peers { $mean }, n = { $count })
rapor-table-peers = Peers: mean of peers and subordinates without names, at least 3 people (n).
rapor-changed-head = Changed by an appeal
rapor-changed = decided by { $decider } on { $at }; { $items }; JPM { $before } % → { $after } %. Reason: { $reason } The decision is final (PP 30/2019 Art. 59).
