# /pegawai: the personnel office, a person's card, and changes to one person.

button-desk = 🗂 People
button-open-card = 👤 Open the card
button-desk-search = 🔎 Find a person
button-desk-import = 📥 Import a file
button-desk-template = 📄 Download the template
button-invitations = ✉️ Invitations
button-page-before = ‹ Previous
button-page-after = Next ›

desk-not-admin = This menu is for the personnel admin.
desk = 🗂 <b>Roster</b>

    Active people: <b>{ $active }</b>
    Linked to Telegram: { $linked }
    Not linked yet: { $unlinked }
    Blocked the bot or out of reach: { $unreachable }
    Held before, have left: { $left }

    You may also send a CSV or XLSX file here at any time.

desk-search-open = Type the person's name, or the last 4 digits of the NIP.
desk-search-superior = Who is the direct superior? Type the name, or the last 4 digits of the NIP.
desk-search-acting = Who stands in (Plt/Plh)? Type the name, or the last 4 digits of the NIP.
desk-search-too-short = Type at least 2 letters of the name, or the last 4 digits of the NIP.
desk-search-nobody = Nobody fits. Try a part of the name only, e.g. “yohanes”, or the last 4 digits of the NIP.
desk-search-found = { $count } found. Tap the name, or type again to look for someone else.
desk-search-many = Many fit; these are the first { $shown }. Type more of the name.
desk-found = { $name } · ••••{ $nip } · { $unit }
desk-found-left = { $name } · ••••{ $nip } · has left

desk-card = 👤 <b>{ $name }</b>
    NIP ••••{ $nip } · { $status }
    { $position } ({ $jenjang })
    Unit: { $unit }
    Role: { $role }
desk-role-pegawai = employee
desk-role-admin = personnel admin
desk-role-pimpinan = head of the agency
desk-superior-definitif =
    { $from ->
        [none] { $until ->
            [none] Superior: { $name }
           *[other] Superior: { $name }, until { $until }
        }
       *[other] Superior from { $from }: { $name }
    }
desk-superior-plt =
    { $from ->
        [none] Superior (Plt): { $name }, until { $until }
       *[other] Superior (Plt) from { $from }: { $name }, until { $until }
    }
desk-superior-plh =
    { $from ->
        [none] Superior (Plh): { $name }, until { $until }
       *[other] Superior (Plh) from { $from }: { $name }, until { $until }
    }
desk-no-superior = Superior: none yet
desk-team = Leads { $count }
desk-acting =
    { $kind ->
        [plt] Plt in place: { $name }, { $from } – { $until }
       *[other] Plh in place: { $name }, { $from } – { $until }
    }
desk-planned-move = ⏳ Moves to { $unit } from { $date }
desk-left = 🚪 Has left since { $date }
desk-linked = ✅ Linked since { $date }
desk-unreachable = ⚠️ Linked, but out of reach since { $date } (blocked the bot, or the account is gone)
desk-invitation-sent = ✉️ Invitation sent, valid until { $until }
desk-invitation-used = ✅ Invitation used
desk-invitation-expired = ⌛ Invitation expired on { $until }
desk-invitation-locked = 🔒 Invitation locked after five wrong tries or “not me”. Check the data, then invite again.
desk-invitation-none = ✉️ No valid invitation

button-unlink = 🔌 Unlink the Telegram account
button-unlink-sure = Yes, unlink
button-invite-again = ✉️ Invite again
button-change-unit = 🏢 Change the unit
button-change-superior = 👥 Change the superior
button-acting = 🪑 Name a Plt/Plh
button-end-acting =
    { $kind ->
        [plt] End Plt { $name }
       *[other] End Plh { $name }
    }
button-leaver = 🚪 Mark as leaver
button-leaver-sure = Yes, mark as leaver
button-bring-back = ↩️ Make active again
button-from-today = From today
button-plt = Plt (acting head)
button-plh = Plh (daily acting head)

desk-not-oneself = For your own data, ask another admin to do this.
desk-unlink-ask = Unlink the Telegram account of <b>{ $name }</b>?

    That account can no longer open Cermin. Answers and results are kept. Then invite the person anew.
desk-unlinked = ✅ The Telegram account of { $name } is unlinked. Invite again when the phone is ready.
desk-not-linked = This person's Telegram account is not linked.
desk-invited-lead = ✅ A new invitation is made; earlier unused ones no longer work.
desk-invited = ✉️ Invitation for <b>{ $name }</b>, valid until { $until }:

    { $link }

    Forward it to that person only. This link cannot be shown again.
desk-invite-not-possible = Cannot be invited: linked already, or has left.
desk-leaver-ask = Mark <b>{ $name }</b> as having left (retired, moved to another agency, resigned)?

    No more messages, and not in the next cycle. Earlier results are kept.{ $team ->
        [0] { "" }
       *[other] { " " }{ $team } people are led: name a Plt/Plh or change their superior afterwards.
    }
desk-leaver-marked =
    { $team ->
        [0] ✅ { $name } is marked as leaver.
       *[other] ✅ { $name } is marked as leaver. { $team } people have lost their superior: name a Plt below, or change their superior.
    }
desk-leaver-already = This person has been marked as leaver already.
desk-brought-back = ✅ { $name } is active again. Name the superior.
desk-not-left = { $name } is active.

desk-move-ask = <b>{ $name }</b> is in { $unit } now. To which unit?
desk-date-unit = <b>{ $name }</b> moves to <b>{ $what }</b>.

    From when? Tap the button, or type the date, e.g. 01-01-2027 or 1 January 2027.
desk-date-superior = The superior of <b>{ $name }</b> becomes <b>{ $what }</b>.

    From when? Tap the button, or type the date, e.g. 01-01-2027 or 1 January 2027.
desk-date-acting =
    { $kind ->
        [plt] <b>{ $what }</b> becomes Plt in place of <b>{ $name }</b>.
       *[other] <b>{ $what }</b> becomes Plh in place of <b>{ $name }</b>.
    }

    Type the first and the last date, e.g. 01-12-2026 to 31-12-2026.
desk-date-not-a-date = That date could not be read. Type e.g. 01-01-2027, 2027-01-01 or 1 January 2027.
desk-date-not-dates = Those dates could not be read. Type two dates, e.g. 01-12-2026 to 31-12-2026.
desk-date-reversed = The last date is before the first. Type both again.
desk-date-past = That time is over. Type dates that have not ended.
desk-date-too-far = That date is too far from today. Check the year and type it again.

desk-move-moved = ✅ The unit is changed.
desk-move-planned = ✅ Noted: another unit from { $date }.
desk-move-same = This person is in that unit already.
desk-move-left = This person has left.
desk-move-gone = That unit no longer exists.
desk-superior-is-changed = ✅ Superior changed, from { $date }.
desk-superior-is-self = Nobody is one's own superior.
desk-superior-is-circle = Not possible: that person stands below this one, so that the superiors would form a circle.
desk-superior-is-same = That person is the superior already.
desk-superior-is-left = This person has left.
desk-superior-is-superior-left = That person has left.
desk-superior-is-gone = That person is no longer in the roster.
desk-acting-kind = In place of <b>{ $name }</b> as what?
desk-acting-appointed =
    { $kind ->
        [plt] ✅ Plt named for { $count } people.
       *[other] ✅ Plh named for { $count } people.
    }
desk-acting-self = Nobody stands in for oneself.
desk-acting-no-team = Nobody is led in that time, so nobody needs a stand-in.
desk-acting-acting-left = That person has left.
desk-acting-gone = That person is no longer in the roster.
desk-acting-ended = ✅ The stand-in has ended.
desk-acting-nothing = That stand-in had ended already.
