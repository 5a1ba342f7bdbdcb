# Training: advice, plan, progress.

plan-no-result = The training plan is made from the result. Your result has not been published yet.
plan-no-gaps = 🎓 All your competencies meet the standard, so no training is required. You can help colleagues as a mentor.
plan-nothing-fits = 🎓 There are gaps, but the catalogue has no fitting training yet. The personnel office can see this.
plan-head = 🎓 <b>Your training</b> · { $cycle }
    This year's plan: { $count } trainings, { $hours } JP (target { $target } JP).
plan-head-later = 🎓 <b>Next</b>, once the first are done:
plan-entry = <b>{ $rank }. { $title }</b>
    { $form } · { $hours } JP
plan-because = Because your { $competency } is { $level } and your position requires { $required }; this leads from level { $from } to { $to }.
plan-any-time = Can begin at any time
plan-next-class = Next class { $date }, { $seats } seats left
plan-mandatory = required
button-plan-more = The rest ({ $count }) ➡️
button-why-plan = ❓ Why these?
plan-why = ❓ <b>Why these trainings?</b>

    <b>Formula:</b> gap closed (levels × weight) ÷ number of JP. The set of trainings with the highest result, or nearly so, becomes your plan.
    Example with a weight of 0.5: 1 level with 8 JP gives 0.5 ÷ 8 = 0.06; with 16 JP only 0.03.

    <b>What is weighed:</b>
    1. A large gap weighs more: 2 levels below a standard of 4 weigh 2 ÷ 4 = 0.5; 1 level only 0.25. The largest is listed first.
    2. A training fits your level, your grade and your field; one step after another.
    3. The aim is { $target } JP a year, if possible no more than { $most } JP. For PPPK at most { $ceiling } JP per contract year, unless you ask for more yourself.
    4. A mix of 70 % experience at work, 20 % learning from others, 10 % classes is preferred, as long as the result stays at least { $nearly } % of the best.
    5. There are seats left, and it begins before the next assessment. Between near equals: the fitting form, a real provider, the nearest date.

    In this year's plan the first training for each gap is required. The others are a choice, unless marked as required.
plan-why-yours = <b>Your plan this year:</b> { $levels } levels closed with { $hours } JP.
plan-why-on-request = Passes the { $ceiling } JP of a PPPK; only if you ask for it.

training-form-bimtek = Technical guidance
training-form-kursus = Course
training-form-workshop = Workshop
training-form-seminar = Seminar
training-form-pelatihan_klasikal = Classroom training
training-form-e_learning = E-learning
training-form-coaching = Coaching
training-form-mentoring = Mentoring
training-form-magang = Internship
training-form-penugasan = Assignment
training-form-detasering = Secondment
training-form-patok_banding = Benchmarking visit
training-form-komunitas_belajar = Community of practice
training-form-belajar_mandiri = Self-study
