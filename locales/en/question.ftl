# Questions to the personnel office, their answers, and the FAQ.

button-ask = ❓ Ask
button-faq = 📖 Common questions
button-page-earlier = ⬅️ Previous
button-page-further = Next ➡️

question-ask = ❓ <b>Ask the personnel office</b>

    Type your question in one message ({ $least } to { $most } letters). Before it is sent you choose: with your name or without.
question-ask-broadcast = ❓ <b>Ask about this announcement</b>

    Type your question in one message ({ $least } to { $most } letters). Before it is sent you choose: with your name or without.
question-text-please = Please type it as text, in one message. Photos and voice cannot be taken here yet.
question-too-short = That is too short to be understood. Write a little more, at least { $least } letters.
question-too-long = That is too long. Shorten it to at most { $most } letters and send it again.
question-too-many = { $most } of your questions still wait for an answer. Once one of them is answered you can ask again.

question-offers = 📖 Does one of these answer it? Tap to read the answer.
question-offer = { $place }. { $question }
faq-entry = <b>{ $question }</b>

    { $answer }
question-solved-ask = <i>Does this answer your question?</i>
button-question-solved = ✅ Yes, answered
button-question-go-on = Ask anyway
question-solved = ✅ Good. Your question was not sent.

question-send-ask = Send this question to the personnel office?
    <blockquote>{ $text }</blockquote>
    <b>With my name</b>: the office sees your name and unit.
    <b>Without</b>: the office sees the question only; the answer still reaches you.
button-question-named = Send with my name
button-question-anonymous = Send without name
button-question-drop = Cancel
question-sent = ✅ Your question has reached the personnel office. The answer will come here.
question-sent-anonymous = ✅ Your question has reached the personnel office without your name. The answer will come here.
question-dropped = Cancelled. Your question was neither sent nor kept.

notice-question-answered = 💬 <b>Answer of the personnel office</b>

    You asked:
    <blockquote>{ $question }</blockquote>
    { $answer }
button-question-clear = ✅ Clear now
button-question-more = ❓ Ask again
question-clear-thanks = Thank you. Glad to help.

button-question-queue = ❓ Questions ({ $count })
question-queue = ❓ <b>Questions waiting for an answer</b>: { $count }, oldest first.
    🟢 not taken · ✍️ yours · ⏳ another admin is answering
question-queue-empty = ❓ No question waits for an answer.
question-card = ❓ Question from <b>{ $name }</b>, { $unit }
question-card-anonymous = ❓ Question <b>without a name</b>
question-card-asked = Asked { $date }
question-card-broadcast = About the announcement: <i>{ $title }</i>
question-card-mine = ✍️ You are answering it.
question-card-held = ⏳ Being answered by { $name }.
question-card-answered = ✅ Answered:
    <blockquote>{ $answer }</blockquote>
question-held = { $name } has already taken this question.
question-not-held = You do not hold this question any more.
question-released = Given back. Another admin can answer it.
button-question-take = ✍️ I will answer
button-question-write = ✏️ Write the answer
button-question-release = ↩️ Give back
button-question-others = 📋 Other questions
button-question-make-faq = 📖 Make it a common question
question-write = Type the answer ({ $least } to { $most } letters). It is sent at once, in the name of the <b>personnel office</b>, not yours.
question-answer-too-short = That answer is too short. Write at least { $least } letters.
question-answer-too-long = That answer is too long. Shorten it to at most { $most } letters and send it again.
question-answer-sent = ✅ The answer has been sent.

faq-head = 📖 <b>Common questions</b> ({ $count })
faq-none = 📖 There are no common questions yet.
faq-manage = ⚙️ <b>Manage common questions</b> ({ $count })
    ✏️ being worded · ✅ shown · 🗄 taken back
button-faq-manage = ⚙️ Manage common questions
button-faq-open = ⚙️ Change
button-faq-question = ✏️ Change question
button-faq-answer = ✏️ Change answer
button-faq-publish = 📢 Publish
button-faq-retire = 🗄 Take back
button-faq-remove = 🗑 Throw away
faq-state-draft = ✏️ <b>To become a common question</b>
    Everyone will read it. Check the wording, remove whatever points to a person, then tap Publish.
faq-state-published = ✅ <b>Shown among the common questions</b>
    It was the answer: { $solved } times
faq-state-retired = 🗄 <b>Taken back</b>
    It was the answer: { $solved } times
faq-texts = Question (tap to copy):
    <pre>{ $question }</pre>
    Answer (tap to copy):
    <pre>{ $answer }</pre>
faq-ask-question = Type the new question. The present one (tap to copy):
    <pre>{ $text }</pre>
faq-ask-answer = Type the new answer. The present one (tap to copy):
    <pre>{ $text }</pre>
faq-question-too-long = That is too long for the list. Shorten it to at most { $most } letters.
faq-published = It is now among the common questions.
