# Practising the scale on invented cases.

practice-head = 🎯 <b>Practice</b>
practice-head-first = 🎯 <b>Practice before rating</b> { $place }/{ $total }
practice-intro = Before you rate for the first time, please try { $total } invented cases; it takes about a minute. Every superior gets the same ones, once only.
practice-question = <i>Which level fits this story best?</i>
practice-same = ✅ You chose <b>{ $key }</b>, as the key says.
practice-other = You chose <b>{ $own }</b>, the key is <b>{ $key }</b>.
practice-why = Because: { $why }
practice-private = <i>🔒 This answer is shown to you only. Once you have sent five ratings or more, the personnel office sees the mean distance from the key.</i>
practice-done = The practice is done, thank you. Now rate in the same way: what you saw, as often as you saw it.
practice-list = 🎯 <b>Practice</b>
    Invented cases for trying the scale of 1 to 5. Answered: { $answered } of { $total }.
    Your first answer is kept. Only you see it. Once you have sent five ratings or more, the personnel office sees the mean distance on the shared cases.
practice-distance = On the shared cases your answers lie <b>{ $distance }</b> levels from the key on average.
button-practice = 🎯 Practice
button-practice-done = ▶️ Begin rating
button-case = { $competency }: { $item }
button-case-answered = ✓ you { $own }, key { $key } · { $competency }: { $item }
