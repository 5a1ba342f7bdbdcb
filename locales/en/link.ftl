# From the invitation link to a linked account.

stranger = Welcome. This bot is only for invited civil servants of { $agency }. Please open the invitation link from your personnel office.
stranger-first-admin = You are listed as a first admin of { $agency }. Import the roster with the command line, make invitations, then open your own invitation link.

link-refused-unknown-code = This invitation link is unknown or was replaced by a newer one. Ask the personnel office for a new invitation.
link-refused-used = This invitation has already been used. If it was not you, tell the personnel office at once.
link-refused-expired = This invitation has expired. Ask the personnel office for a new one.
link-refused-locked = This invitation is locked after several checks that did not match. Contact the personnel office to free it.
link-refused-person-linked = The person of this invitation is already linked to another Telegram account. If that is not you, tell the personnel office at once.
link-refused-account-linked = This Telegram account is already linked to another person. One account holds one civil servant.
link-too-many = Too many invitation links were opened from this account. Wait 1 minute, then open the link from your personnel office again.
link-already = This account is already linked as <b>{ $name }</b>.

link-check-contact = Welcome to Cermin. To make sure this invitation is yours, tap <b>Send my number</b> below.
link-check-nip = Welcome to Cermin. To make sure this invitation is yours, type the <b>last 6 digits of your NIP</b>.
link-button-contact = 📱 Send my number
link-contact-not-own = That is not the number of this Telegram account. Tap <b>Send my number</b> below; do not forward somebody else's contact.
link-contact-mismatch = This number differs from the one in the roster. Tries left: { $left }. If your number has changed, contact the personnel office.
link-nip-six-digits = Type exactly the last 6 digits of your NIP, for example 151001.
link-nip-mismatch = Those digits do not match. Tries left: { $left }. Check the last 6 digits of your NIP.
link-check-passed = ✅ It matches. Thank you.

privacy-notice = 🔒 <b>Privacy notice</b> (version { $version })

    <b>Who:</b> { $agency } is the controller of your data.
    <b>What for:</b> assessment of competencies, feedback and your development, as a public task and legal duty (UU 20/2023, UU 27/2022).
    <b>What:</b> roster data, answers, evidence and notes, the dialogue, appeals, results, training.
    <b>Who sees it:</b> you, whoever rates you, the personnel office for its duties, and if you appeal whoever decides it; every look is recorded.
    <b>Telegram:</b> messages pass Telegram's servers outside Indonesia, so as little as possible is sent; the NIP is never shown in full.
    <b>Your rights</b> at /dataku: see what is held and who saw it, take a copy, ask for a correction (answered within 3 × 24 hours), disconnect Telegram.
    <b>How long:</b> by the office's periods; the assessment record stays as the office's duty, also after the account is disconnected.
    No machine takes a decision about you.
button-understood = ✅ I understand

link-confirm = Is this you?

    <b>{ $name }</b>
    NIP ••••{ $nip }
    { $position }
    { $unit }
    Superior: { $superior }

    If only the superior is wrong, tap <b>Yes, correct</b> and report it through /dataku.
button-it-is-me = ✅ Yes, correct
button-not-me = Not me
link-withdrawn = Thank you for telling us. This invitation is closed and the personnel office has been told.
link-done = 🎉 Done, <b>{ $name }</b>. Your account is linked.
