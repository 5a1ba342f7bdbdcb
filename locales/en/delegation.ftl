# Conflict of interest, an absent superior, and ratings in other hands.

button-conflict = ⚖️ Conflict of interest
button-give-back = ↩️ Give back
button-absent = 🏥 Superior absent
button-absent-all = 🏥 Absent: hand over { $count } ratings
button-name-rater = 🔎 Name another rater
button-delegation-open = 👤 Open

form-closed-conflict = A conflict of interest has been declared. The personnel office names another rater; you need not rate any more.

conflict-ask-rater = ⚖️ Do you have a personal, family or business tie with <b>{ $name }</b> that makes a fair rating hard?

    If so, your superior will rate. What you have filled in does not count. Type the reason in one sentence; only the new rater and the admin (in the audit) can read it.
conflict-ask-ratee = ⚖️ Is there a personal, family or business tie or a quarrel with <b>{ $superior }</b>, so that you fear not to be rated fairly?

    If so, your superior’s superior will rate. Type the reason in one sentence; only the new rater and the admin (in the audit) can read it. Your superior cannot.
give-back-ask = ↩️ Give the rating of <b>{ $name }</b> back to whoever had it? This can be done once only. Type the reason in one sentence.
give-back-done = ↩️ The rating of <b>{ $name }</b> is back with <b>{ $to }</b>. Everybody concerned is told.
absent-ask = 🏥 Is <b>{ $superior }</b> unable to rate <b>{ $name }</b>? The rating goes to the superior’s superior; what was filled in stays.

    Type the reason in one sentence, or name another rater.
absent-ask-named = 🏥 Is <b>{ $superior }</b> unable to rate <b>{ $name }</b>? Type the reason in one sentence; what was filled in stays.

absent-all-ask = 🏥 Is <b>{ $name }</b> absent? { $count } ratings that were not sent go to the superior above at once; what was rated stays.

    Type the reason in one sentence, or name somebody else. If it is only for a few days and there is time left to rate, nothing needs to be handed over.
absent-all-ask-named = 🏥 Hand { $count } ratings of <b>{ $name }</b> that were not sent over to <b>{ $to }</b>? Type the reason in one sentence; what was rated stays.
absent-all-done = ✅ <b>{ $to }</b> now gives { $count } ratings. Everybody concerned is told.
absent-all-left = ⚠️ { $count } cannot go that way: { $names }. Name somebody else.
absent-all-none = There is no rating left to hand over.
delegation-held-conflict = ⚖️ In your hands because of a conflict of interest: <i>{ $reason }</i>
delegation-held-absence = 🏥 In your hands because the rater is absent: <i>{ $reason }</i>
delegation-awaits = ⚖️ A conflict of interest was declared and there is nobody above. Please name a rater.
delegation-done = ✅ <b>{ $to }</b> now rates <b>{ $name }</b>. Everybody concerned is told.
delegation-office-told = ✅ The conflict of interest is recorded. There is nobody above, so the personnel office names who rates <b>{ $name }</b>. You will be told.
delegation-already = This conflict of interest is recorded already, and the rating is in other hands.
delegation-nobody-above = There is nobody above. Please name who rates.
delegation-no-rater = That person cannot rate: the ratee, the present rater, somebody in conflict, a peer rater, or somebody who has left. Choose another.
delegation-closed = This rating cannot change hands any more: it was sent, has changed hands, or the cycle is over.

desk-search-delegate = 🔎 Type the name or the last 4 digits of the NIP of whoever is to rate.

notice-delegated-rater-conflict = ⚖️ You are asked to rate <b>{ $name }</b>, because of a conflict of interest of the rater before.

    Reason: <i>{ $reason }</i>

    If you see no conflict, the rating can be given back once from the list of people to rate.
notice-delegated-rater-absence = 🏥 You are asked to rate <b>{ $name }</b>, because the rater is absent. What was filled in is kept.

    Reason: <i>{ $reason }</i>
notice-delegated-rater-returned = ↩️ The rating of <b>{ $name }</b> is back in your hands.

    Reason: <i>{ $reason }</i>
notice-delegated-ratee-conflict = ⚖️ A conflict of interest was declared for your rating. You are now rated by <b>{ $to }</b>.
notice-delegated-ratee-absence = 🏥 Your rater is absent. You are now rated by <b>{ $to }</b>.
notice-delegated-ratee-returned = ↩️ Your rating is back with <b>{ $to }</b>.
notice-delegated-former-conflict = ⚖️ A conflict of interest was declared for the rating of <b>{ $name }</b>. It is now done by <b>{ $to }</b>. What you have filled in does not count.
notice-delegated-former-absence = 🏥 While you are absent, <b>{ $to }</b> rates <b>{ $name }</b>. What you have filled in stays.
notice-delegated-former-returned = ↩️ The rating of <b>{ $name }</b> is back with <b>{ $to }</b>.
notice-all-delegated-rater = 🏥 You are asked to rate { $count } people, because <b>{ $from }</b> is absent. What was rated is kept.

    { $names }{ $more ->
        [0] {""}
       *[other] {" "}… and { $more } more
    }

    Reason: <i>{ $reason }</i>
notice-all-delegated-former = 🏥 While you are absent, <b>{ $to }</b> rates { $count } people of your team. What you have rated stays.
notice-delegation-needed = ⚖️ For the rating of <b>{ $name }</b> by <b>{ $superior }</b> a conflict of interest was declared, and there is nobody above. Please name a rater.
