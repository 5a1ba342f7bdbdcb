# Invitations: how they stand by unit, printing new ones, the words on the printed sheet.

invite-units = ✉️ <b>Invitations</b> · { $people } people

    Linked: { $used }
    Invitation valid: { $sent }
    Expired: { $expired }
    Locked: { $locked }
    Not invited: { $none }

    Tap a unit (linked/people) to see its people or to print invitations.
invite-unit = ✉️ <b>{ $unit }</b>
    Linked { $used } · valid { $sent } · expired { $expired } · locked { $locked } · not invited { $none }
invite-unit-gone = That unit no longer exists or has no people. Open the invitations once more.
invite-person = • { $name }: { $state }
invite-state-used = ✅ linked
invite-state-sent = ✉️ valid until { $until }
invite-state-expired = ⌛ expired { $until }
invite-state-locked = 🔒 locked
invite-state-none = not invited
button-invite-all = 🖨 Invitations of all units
button-invite-unit = 🖨 New invitations (PDF + CSV)
button-invite-sure = Yes, make { $count } invitations
invite-ask =
    { $unit ->
        [all] Make new invitations for <b>all units</b>?
       *[other] Make new invitations for <b>{ $unit }</b>?
    }

    { $count } people are not linked. Their unused earlier invitations ({ $sent }) will no longer work.
    You get: a PDF with QR codes for each unit, to print and cut, and one CSV table.
invite-taken = ⏳ The invitations are being made.
invite-nobody = Everyone asked for is linked already; there is nobody to invite.
invite-pdf = 🖨 { $unit }: { $count } invitations. Print on A4, cut along the lines, hand each to the person named.
invite-csv = 📎 A table of { $count } invitations. Each link opens one person's account: do not pass the table on, and delete it when it is used.
invite-done = ✅ { $count } invitations made, valid for 30 days.

invite-print-title = Cermin invitations
invite-print-heading = Cermin invitations · { $unit }
invite-print-1 = 1. Scan this QR code with your phone's camera, or type the link below it.
invite-print-2 = 2. In Telegram, tap START and follow what it says.
invite-print-3 = 3. Check your name and tap “Yes, correct”. Done.
invite-print-until = Valid until { $date }
invite-print-foot = This invitation is personal and works once: hand it to the person named.
