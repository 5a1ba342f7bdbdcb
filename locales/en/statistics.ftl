# Rater statistics and the reliability of items: a question, never a correction.

button-raters = 🧭 How superiors rated
button-reliability = 📏 Reliability of items
button-own-style = 🪞 How I rate
button-rater = { $name }
button-rater-asked = ❓ { $name } ({ $count })

rater-list = 🧭 <b>How superiors rated</b> · { $cycle }
    { $count } superiors with at least { $fewest } ratings. ❓ = something worth asking. Each opening is recorded.
rater-list-none = 🧭 <b>How superiors rated</b> · { $cycle }
    No superior has { $fewest } ratings or more yet. Below that the figures tell mostly of chance.
rater-line = <b>{ $name }</b> · { $unit }
    { $count } ratings · offset { $offset } · spread { $spread }
rater-head = 🧭 <b>{ $name }</b> · { $unit }
    { $cycle }: { $count } ratings
own-style-head = 🪞 <b>How I rate</b> · { $cycle }
    Of the { $count } ratings you sent. Besides you, only the personnel office can see this.
own-style-none = 🪞 <b>How I rate</b>
    Nothing yet. It appears once results are published, if you sent at least { $fewest } ratings in that cycle.
rater-no-levels = No item was given a level.
rater-offset = <b>Offset from the agency: { $offset } levels</b>
    Mean of the levels, minus the mean of all superiors for the same items.
rater-self-offset = <b>Offset from the self-assessments: { $offset } levels</b>
    Superior's level minus the person's own, mean of { $pairs } items.
rater-spread = <b>Spread between people: { $spread } levels</b>
    Standard deviation at the same item. 0 means that everybody got the same level.
rater-same = <b>One level for all items: { $count } of { $all } ratings</b>
rater-late = <b>Sent after the date: { $count } of { $all } ratings</b>
rater-practice = <b>Distance from the practice key: { $distance } levels</b>
    Mean of the three invented cases that are the same for all superiors.
rater-questions = ❓ <b>Worth asking</b>
rater-no-question = ✅ Nothing stands out.
rater-whose-own = you
rater-whose-office = this rater
rater-ask-lenient = Why are the levels given by { $whose } on average { $distance } above the agency for the same items?
rater-ask-strict = Why are the levels given by { $whose } on average { $distance } below the agency for the same items?
rater-ask-narrow = Why do the levels given by { $whose } hardly tell people apart (spread { $spread })?
rater-ask-same = Why do { $count } of { $all } ratings by { $whose } have one level for all items?
rater-ask-late = Why were { $count } of { $all } ratings by { $whose } sent after the date? What would help?
rater-ask-practice = Why are the practice levels given by { $whose } on average { $distance } from the key?
rater-honest = <i>A strict rater and a weak team look alike in these figures; so do a lenient rater and a strong team. This is a question, not a correction: no level changes because of it.</i>

reliability-head = 📏 <b>Reliability of items</b> · { $cycle }
reliability-meaning = Alpha says whether the items of one competency go together (at most 1). The correlation says whether people and superiors see the same order (−1 to 1).
reliability-alpha = Alpha { $alpha } ({ $people } people): { $word }
reliability-alpha-none = Alpha: not enough ratings yet.
reliability-alpha-good = the items go together.
reliability-alpha-fair = they go together well enough for two items.
reliability-alpha-weak = they hardly go together; the items may measure different things. Read their sentences again.
reliability-alpha-against = they run against one another; a sentence may be understood the wrong way round.
reliability-agreement = Self–superior { $pearson }, ranks { $spearman } ({ $people } people): { $word }
reliability-agreement-none = Self–superior: not enough ratings yet.
reliability-agreement-close = much of the order is the same.
reliability-agreement-some = some of the order is the same.
reliability-agreement-little = little of the order is the same; that is common, and something to talk about.
reliability-agreement-against = the order tends to be reversed; ask whether the levels are understood the same way.
reliability-note = <i>Shown from { $fewest } people on. Two items rarely reach the alpha of a long scale. These figures judge the dictionary, not people.</i>
