# Appeals: filing, answering, deciding.

command-keberatan = Appeal against my result
button-appeal = ⚖️ File an appeal
button-appeal-go-on = ⚖️ Go on with the appeal
button-appeal-own = ⚖️ See my appeal
button-appeal-open = ⚖️ See the appeal
button-appeal-case = ⚖️ Open the case
button-appeal-queue = ⚖️ Decide appeals ({ $count })

appeal-home = ⚖️ <b>Appeals</b>
    Addressed to the rater's superior, at most { $days } calendar days after the result was received. Both sides are heard; the decision is final (PP 30/2019 Art. 59).
appeal-own-none = No result has been published for you yet.
appeal-own = <b>Your result</b> · { $cycle }, received { $received }
appeal-own-filed = <b>Your appeal</b> · { $cycle }: filed, waits for the decision.
appeal-own-decided = <b>Your appeal</b> · { $cycle }: decided, final.
appeal-last-day = Appeals until <b>{ $last }</b>.
appeal-too-late = The time for appeals ended { $last }.
appeal-cycle-closed = This cycle is closed; an appeal can no longer be filed.
appeal-to-decide = <b>Wait for your decision: { $count }</b>
appeal-against = <b>Against your ratings: { $count }</b>, { $unanswered } not answered by you
appeal-admin-counts = 🗂 Appeals: { $waiting ->
        [0] <b>none waits for a decision</b>
       *[other] <b>{ $waiting } wait for a decision</b>, the oldest { $days } days
    } · granted { $granted } · refused { $refused }
appeal-digest-nobody = ⚠️ { $count } appeals have nobody to decide them. Name somebody at /keberatan.
appeal-admin-nobody = { $count } have nobody to decide them: the roster names nobody above the rater, or that person is not linked. Tap to name somebody.
button-appeal-name = 👤 Name a decider: { $name }

appeal-draft = ⚖️ <b>Appeal</b> · { $cycle }
    Rater: { $rater }. Until { $last }.
appeal-draft-no-items = 1. <b>Items</b>: none chosen
appeal-draft-items = <b>Items ({ $count })</b>
appeal-draft-no-reason = 2. <b>Reason</b>: not written
appeal-draft-evidence = <b>Evidence</b>: { $count }
appeal-draft-ready = Look it over once more, then tap <b>File an appeal</b>. This draft is kept.
appeal-draft-missing = Choose at least one item and write the reason. This draft is kept.
appeal-item = · { $item }: self { $self }, superior { $superior }
appeal-item-after = · { $item }: self { $self }, superior { $superior } → <b>{ $after }</b>
appeal-item-button = { $mark } { $self }/{ $superior } { $item }
appeal-items = Tap the items you object to. Figures: self/superior. ({ $page }/{ $pages })
button-appeal-items = ☑️ Choose items ({ $count })
button-appeal-items-done = ✅ Done choosing ({ $count })
button-appeal-reason = ✏️ Write the reason
button-appeal-reason-again = ✏️ Change the reason
button-appeal-evidence = 📎 Add evidence ({ $count })
appeal-ask-reason = ✏️ Type the reason of your appeal, one sentence at least: what happened, when, and why the level is not right in your view. The rater and the decider read it.
appeal-ask-evidence = 📎 Send evidence: text, photo or document, one after another, { $most } at most. Done? Tap Back.
appeal-text-please = Send it as text, one sentence at least.
appeal-send-ask = File it now? { $rater } will be asked to explain, then the rater's superior decides. It can be taken back until then.
appeal-filed-toast = Your appeal is filed.
button-appeal-withdraw = ↩️ Take the appeal back
button-appeal-withdraw-sure = Yes, take it back
appeal-withdraw-ask = Take this appeal back? It becomes a draft again and can be filed anew until { $last }.
appeal-withdrawn-toast = The appeal is taken back.

appeal-head = ⚖️ <b>Appeal of { $name }</b> · { $cycle }
appeal-parties = Rater: { $rater } · Decider: { $decider }
appeal-no-decider-yet = not named yet
appeal-filed-at = Filed { $at }
appeal-waits-answer = ⏳ Waits for the rater's answer, until { $until }
appeal-waits-silent = ⏳ Waits for the decision. The rater did not answer until { $until }; recorded as no answer.
appeal-waits-decision = ⏳ Waits for the decision
appeal-reason-line = <b>Reason of the appeal</b>
appeal-answer-line = <b>Answer of { $rater }</b>
appeal-files = 📎 { $count } files, under “Evidence and statements”
button-appeal-statements = 📎 Evidence and statements ({ $count })
appeal-reason-of = <b>Reason of { $name }'s appeal</b>
appeal-said-by = <b>{ $name }</b> · { $at }
button-appeal-answer = ✍️ Answer
button-appeal-add = ✍️ Add something
appeal-ask-answer = ✍️ Type your answer to { $name }'s appeal: what you saw, when, and why you rated so. One sentence at least; { $name } and the decider read it.
appeal-ask-more = ✍️ Type what you want to add. The rater and the decider read it.
appeal-ask-files = Photos and documents can be sent too; { $most } messages at most.

appeal-case-no-reason = <b>Reason of the decision</b>: not written
appeal-decision-reason = <b>Reason of the decision</b>
appeal-case-how = Open each item and give a level, or leave it. Then write one reason for all and decide.
appeal-case-wait = The rater may still answer until { $until }. Once that is done, or after that day, you can decide. The items can be read already.
button-appeal-decision-reason = ✏️ Write the reason of the decision
button-appeal-decision-reason-again = ✏️ Change the reason of the decision
button-appeal-leave = ↩️ Leave as it was
appeal-side-self = <b>Self: { $level }</b>
appeal-side-superior = <b>{ $rater }: { $level }</b>
appeal-side-peers = Peers and subordinates, whole competency: mean { $mean } of { $count } people
appeal-dialogue-agree = 💬 { $name } in the dialogue: agrees
appeal-dialogue-explain = 💬 { $name } in the dialogue:
appeal-dialogue-revise = 💬 { $name } changed the level in the dialogue:
appeal-level-stays = Stays: { $level }
appeal-level-given = Your decision: { $before } → <b>{ $after }</b>
appeal-level-toast = Kept. Changed: { $count } items.
appeal-ask-decision-reason = ✏️ Type one reason for the whole decision, one sentence at least. Both sides read it.
appeal-wait-toast = The rater may still answer until { $until }.
appeal-needs-reason = Write the reason of the decision first.
appeal-needs-change = To grant means that at least one item changes. Give a new level, or refuse.
appeal-ask-granted = ✅ <b>Grant the appeal of { $name }?</b> { $count } items change:
appeal-ask-refused = ❌ <b>Refuse the appeal of { $name }?</b> All levels stay.
appeal-ask-final = This decision is final and told to both sides at once.
button-appeal-granted-sure = ✅ Yes, grant
button-appeal-refused-sure = ❌ Yes, refuse
appeal-decided-toast = The decision is kept.
appeal-decided-granted = ✅ <b>Granted</b> by { $decider }, { $at }
appeal-decided-refused = ❌ <b>Refused</b> by { $decider }, { $at }
appeal-changed-item = · { $item }: { $before } → <b>{ $after }</b>
appeal-score = Job person match (JPM): { $before } → <b>{ $after }</b>
appeal-score-stays = Levels and JPM do not change.
appeal-jpm = { $jpm } % ({ $band })
appeal-no-jpm = not computed
appeal-final = <b>The decision is final.</b>
result-changed = ⚖️ Changed by an appeal (final). { $score }

appeal-recuse-ask = ⚖️ Do you have a personal, family or business relation to <b>{ $name }</b> or <b>{ $rater }</b> that makes it hard to decide fairly?
    Type the reason, one sentence at least. Somebody else then decides this appeal, and it does not come back to you. Your reason is read only by whoever decides next and in the audit; both sides learn only that somebody else decides.
    Changed your mind? Tap Back.
appeal-recused = ✅ Noted, thank you. The appeal goes to the next superior; there is nothing more for you to do.
appeal-recused-office = ✅ Noted, thank you. The personnel office is asked to name who decides; there is nothing more for you to do.
appeal-recused-already = ✅ Your conflict of interest has been noted. There is nothing more for you to do.
appeal-case-recused = ⚖️ Passed on to you because of a conflict of interest of whoever was to decide before: <i>{ $reason }</i>
notice-appeal-decider-changed = ⚖️ Somebody else decides the appeal of <b>{ $name }</b>, because of a conflict of interest: <b>{ $decider }</b>. There is nothing you need to do.
notice-appeal-decider-awaited = ⚖️ Somebody else decides the appeal of <b>{ $name }</b>, because of a conflict of interest. The personnel office names who. There is nothing you need to do.
desk-search-decider = 👤 Who decides this appeal? Type a name or the last 4 digits of the NIP. Choose somebody above the rater; neither the rater nor the rated.
appeal-name-unlinked = That person is not linked to Telegram. Choose somebody else.
appeal-name-party = Neither the rater, nor the rated, nor anybody with a conflict of interest can decide this appeal.
appeal-named = { $name } is named and told.

notice-appeal-answer = ✍️ <b>{ $name } appeals against your rating.</b> Everybody has that right. Please answer until { $until }; after that it may be decided without.
notice-appeal-decide = ⚖️ <b>The appeal of { $name }</b> against the rating by { $rater } ({ $cycle }) is addressed to you. The rater is asked to answer until { $until }; once that is done, or after that day, you decide.
notice-appeal-answered = 💬 { $rater } has answered your appeal. You may add something until it is decided.
notice-appeal-answered-decider = 💬 { $rater } has answered the appeal of { $name }. It can be decided now.
notice-appeal-withdrawn = ↩️ { $name } has taken the appeal back ({ $cycle }). There is nothing to do.
notice-appeal-granted = ⚖️ <b>The appeal of { $name } is granted.</b> The levels change:
notice-appeal-refused = ⚖️ <b>The appeal of { $name } is refused.</b> The levels stay.
notice-appeal-plan = 🎓 Trainings are recommended anew from the new result; what you have chosen stays. If it is no longer needed, cancel it in /pelatihan.
notice-appeal-no-decider = ⚖️ Nobody can decide the appeal of { $name } against the rating by { $rater }: the roster names nobody above the rater, or that person is not linked. Please name somebody.
button-appeal-find = 👤 Name a decider
appeal-items-more = … and { $count } more items
