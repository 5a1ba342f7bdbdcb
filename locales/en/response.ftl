# What a person says to a result: read, a comment, how fair.

button-acknowledge = 👁 I have read it
button-comment = ✍️ Write a comment
ack-kept = Recorded as read, not as agreed.
ack-line = 👁 Marked as read { $at }.
ack-not-yet = 👁 Not marked as read. Silence is not taken as consent.
ack-comment-line = ✍️ Comment: <i>{ $comment }</i>
ack-meaning = It means that you <b>have seen</b> this result, <b>not that you agree with it</b>. You lose no right by it. If you like, write a comment; your superior reads it, and it is printed on the report.
comment-ask = ✍️ Type your comment on this result, { $most } characters at most. { $rater } will read it, and it is printed on the report. It changes no level.
comment-given = Present comment: <i>{ $comment }</i>
    A new one replaces it.
comment-kept = ✍️ Your comment is kept.
remark-text-please = Send it as text, or open /menu to leave it.
remark-too-long = That is too long. Shorten it to { $most } characters at most and send it again.
notice-result-comment = ✍️ <b>{ $name }</b> comments on the result { $cycle }:
    <blockquote>{ $comment }</blockquote>
    <i>For reading; it changes no level.</i>

button-fairness = ⚖️ How fair is this assessment?
fairness-ask = ⚖️ <b>How fair is this assessment in your view?</b>
    { $cycle }
fairness-scale = 1 very unfair · 2 rather unfair · 3 fair enough · 4 fair · 5 very fair
fairness-answered = Your answer: <b>{ $level }</b>. Thank you. It can be changed until the cycle is closed.
fairness-anonymous = <i>Without names: counted only in groups of five or more. Neither superior nor admin sees who answered what.</i>
fairness-kept = Kept. Thank you.
button-fairness-text = ✍️ Add one sentence
fairness-text-ask = ✍️ What makes it fair or unfair? Type one sentence, { $most } characters at most. The admin and the head of the agency read it without name and unit, and only once at least five people have written. Please name nobody.

button-dash-fairness = ⚖️ Fairness
dash-fairness-none = ⚖️ Nobody has answered yet how fair the assessment is.
dash-fairness-head = ⚖️ <b>How fair people find it</b> · { $cycle }
dash-fairness-all = Mean <b>{ $mean }</b> of 5 · { $answered } of { $all } with a result answered
dash-fairness-level = { $level } { $bar } { $count }
dash-fairness-units = <b>By unit</b> (lowest first)
dash-fairness-unit = { $unit }: { $mean } ({ $answered } of { $all } answered)
dash-fairness-cycles = <b>Over the cycles</b>
dash-fairness-cycle = { $cycle }: { $mean } ({ $answered } answers)
button-dash-sentences = 💬 Sentences ({ $count })
dash-sentences-few = <i>Sentences are shown once at least { $least } people have written.</i>
dash-sentences-head = 💬 <b>{ $count } sentences</b>, without name and unit, in a shuffled order
