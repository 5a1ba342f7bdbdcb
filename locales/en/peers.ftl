# Peers and subordinates who rate as well, without a name.

form-closed-peers = The time for rating is over; ratings of colleagues are no longer taken. Thank you for being willing.

button-peers-own = 👥 Peer raters
button-peers-queue = 🤝 Rate colleagues ({ $count })
button-peers-people = 👥 Peer raters { $count ->
        [0] { "" }
       *[other] ({ $count })
    }
button-peers-people-back = 👥 Peer raters
button-peers-search = 🔎 Find a name
button-peers-send = 📨 Send proposal
button-peers-ask = ✅ Confirm { $count } people
button-peers-confirm = ✅ Yes, confirm
button-peers-look = 👥 See proposal

peers-can-propose = 👥 Peers and subordinates rate as well, without a name. You may propose whom.
peers-are-confirmed = 👥 Your superior has confirmed your peer raters.
peers-own = 👥 <b>Peer raters</b>

    Propose { $least } to { $most } people who know your work: colleagues of your unit or subordinates (⬇). Your superior confirms, and may change them.

    🔒 They rate without a name. You, your superior and the admin see only a mean, and only if at least { $least } people answer.
peers-own-none = Nobody proposed yet. Tap a name to choose.
peers-own-chosen = Proposed { $count }: <b>{ $names }</b>
peers-few-candidates = 👥 In your unit there are fewer than { $least } people who could be asked. That is all right: your result is computed without a peers’ part.
peers-few-candidates-of = 👥 For <b>{ $name }</b> there are fewer than { $least } people who could be asked. That is all right: the result is computed without a peers’ part.
peers-full = At most { $most } people. Take one out first.
peers-too-few = Choose at least { $least } people, so that nobody can be recognised.
peers-closed = The peer raters are confirmed, or the time for rating is over. The choice cannot change any more.
peers-proposal-sent = ✅ Your superior has your proposal. You may change it until it is confirmed.
peers-search = 🔎 Type the name of a colleague, or a part of it.
peers-found = { $count ->
        [0] Nobody found. Type another name, or go back to the list.
       *[other] Found { $count }. Tap a name to choose, or type another.
    }

peers-people = 👥 <b>Peer raters</b>

    Confirm { $least } to { $most } people for each of your staff. 🟢 proposed · ⏳ not enough yet · ✅ confirmed
peers-choice = 👥 Peer raters of <b>{ $name }</b>

    Chosen { $count }{ $count ->
        [0] .
       *[other] : <b>{ $names }</b>
    }
    Tap a name to add or take out. Confirm { $least } to { $most } people who see the daily work (⬇ = subordinate).
peers-confirm-ask = ✅ Confirm these { $count } people to rate <b>{ $name }</b> without a name until { $until }?

    <b>{ $names }</b>

    This cannot be changed afterwards, so that no answer can be guessed.
peers-changed = The choice has just changed. Please look again.
peers-confirmed = ✅ { $count } people confirmed to rate <b>{ $name }</b>. They are told. Nobody can see who has answered.

peers-queue-none = 🤝 There is no colleague for you to rate now.
peers-queue = 🤝 <b>Rate colleagues</b> · { $cycle }
    Done { $done } of { $total }. Until { $until }.

    🔒 Your answers have no name: all that is shown is the mean of at least 3 people, after the results are published.
peers-intro = 🤝 <b>{ $name }</b>
    { $position }
    { $unit }

    Answered { $done } of { $total } items. Rate from what you see yourself; what you do not see, tap <b>Not observed</b>. No reasons to write.

    🔒 Your name is told to nobody, not to the admin either.
peers-send-ask = Send the rating of <b>{ $name }</b>? The levels cannot be changed afterwards. Your name is not told.
peers-sent = ✅ Thank you. The rating of <b>{ $name }</b> has been sent without a name.

notice-peer-role-ended = 🤝 You now rate <b>{ $name }</b> as the superior. So you no longer rate as a peer without a name: your view must not count twice. What you answered as a peer, if anything, has been deleted and read by nobody.
notice-peers-proposed = 👥 <b>{ $name }</b> proposes { $count } people to rate as well, without a name. You confirm.
reminder-peers = 🤝 You are asked to rate { $count } colleagues; your name is not told. About { $minutes } minutes. Until { $until }.
button-do-peers = 🤝 Rate colleagues
