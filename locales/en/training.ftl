# Training: advice, plan, progress.

plan-no-result = The training plan is made from the result. Your result has not been published yet.
plan-no-gaps = 🎓 All your competencies meet the standard, so no training is required. You can help colleagues as a mentor.
plan-nothing-fits = 🎓 There are gaps, but the catalogue has no fitting training yet. The personnel office can see this.
plan-head = 🎓 <b>Recommended training</b> · { $cycle }
    { $count } trainings in all, { $hours } JP. First, up to this year's { $target } JP:
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

    1. The largest gap comes first.
    2. A training must fit your present level, your grade and your field; one step after another.
    3. For each gap we look for a mix of 70 % experience, 20 % learning from others, 10 % classes.
    4. The aim is { $target } JP a year; for PPPK at most { $ceiling } JP per contract year.
    5. Classes that are full or past are not recommended.

    The first recommendation for each gap is required; the others are a choice.

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
