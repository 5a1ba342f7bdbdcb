# A broadcast in its reader's hands: understood, and the answer to its question.

button-received-understood = ☑️ I have understood
button-received-already = ✅ Understood
button-received-ask = 💬 Ask
received-thanks = Thank you. It is noted that you have understood.
received-thanks-already = That was noted before. Thank you.
received-right = ✅ Right. { $explanation }
received-wrong = Not quite. The right answer: { $right }. { $explanation }
received-right-short = ✅ Right. The explanation is below.
received-wrong-short = Not quite. The explanation is below.
received-first-counts = Your first answer counts: { $option }. Tap that answer to read its explanation again.
received-preview = This is a preview, or a broadcast not sent to you. The buttons work for its recipients.
