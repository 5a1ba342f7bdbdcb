# Importing a roster file in the chat: dry run, refused rows, the yes.

draft-ask-file = 📥 Send the roster as a <b>CSV</b> or <b>XLSX</b> file (20 MB at most).

    It is checked first. Nothing changes before you tap <b>Yes, save</b>.
draft-file-please = Send the file as a document, CSV or XLSX (the 📎 icon, then File).
draft-file-too-large = That file is above 20 MB. Remove sheets and pictures that are not needed and send it again.
draft-file-gone = That file can no longer be fetched from Telegram. Send it once more.

draft-dry-run = 🔍 <b>What would change</b> (nothing has been changed)

    New: <b>{ $newPeople }</b>
    Changed data: <b>{ $changedPeople }</b>
    Other unit or superior: <b>{ $moved }</b>
    Left (not in the file): <b>{ $left }</b>
    Came back: { $returned }
    Unchanged: { $unchanged }
    New units: { $newUnits }
    Kept though not in the file: { $held }
    Refused rows: <b>{ $refused }</b>
draft-unchanged = The file is the same as the roster ({ $unchanged } people), so there is nothing to save. Refused rows: { $refused }.
draft-no-usable-row = ❗ No row can be used, so the roster does not change. Refused rows: { $refused }.
draft-too-many-leavers = ⚠️ <b>{ $left } of { $active } people are not in the file</b> and would be marked as leavers. Usually the file is not complete.

    Make sure of the file first. If they have left indeed, tap the red button; you will be shown the outcome once more before it is saved.
draft-own-missing = ❗ You are not in this file yourself, so you would be marked as leaver too. Add your row and send it again. Nothing has changed.
draft-leavers-head = 🚪 Would be marked as leavers:
draft-leaver = { $name } ({ $nip }), { $unit }
draft-moves-head = 🔁 Moves:
draft-move-unit = { $name } ({ $nip }): { $before } → { $after }
draft-move-superior = { $name } ({ $nip }): superior { $before } → { $after }
draft-held-head = 📌 Kept (the row was refused, or someone's superior):
draft-person = { $name } ({ $nip })
draft-more = … and { $count } more
draft-without-superior = ⚠️ { $count } people without a superior: nobody can rate them.
draft-ignored = Columns not used: { $columns }
draft-file-faults = To be mended:
draft-row-faults = Some of what was refused (all of it in the file above):
draft-refused-file = 📎 { $count } rows refused. Mend them by the column “Error”, and send them again together with the other rows.
draft-refused-sheet = Refused
draft-fault-column = Error

button-draft-yes = Yes, save
button-draft-many-leavers = Yes, { $left } people have left
button-cancel = Cancel
draft-taken = ⏳ “{ $fileName }” is being worked on.
draft-dropped = Cancelled. “{ $fileName }” is not saved and the roster has not changed.
draft-gone = That file was cancelled or has waited too long. Send it once more.
draft-already-applied = That file has been saved.
draft-superseded = A newer check below has taken the place of this button.
draft-changed = ⚠️ The roster has changed since that check, so nothing was saved. This is how it stands now; look again, then tap Yes, save.
draft-applied = ✅ <b>The roster is saved.</b>

    New { $newPeople }, changed { $changedPeople }, moved { $moved }, left { $left }. Refused rows: { $refusedRows }.
draft-applied-before = ✅ That file has been saved.

template-caption = 📄 The roster template. The first sheet holds examples: delete them, fill in one row per person, and send it here.
template-sheet-help = Help
template-sheet-values = Values
template-column = column
template-meaning = what belongs there
template-nip = NIP, 18 digits. Set the column's format to Text first, so that Excel does not round it.
template-nama = Full name, titles may stand with it, e.g. Drs. Yohanes A. Bria, M.Si.
template-jabatan = Name of the position.
template-jenjang = One of the values of jenjang on the sheet Values.
template-bidang = One of the values of bidang on the sheet Values.
template-unit = Name of the unit; written alike for all its people.
template-unit_induk = Name of the unit above; empty for the topmost one.
template-nip_atasan = NIP of the direct superior; empty for the head of the agency only.
template-no_hp = Mobile number, e.g. 081234567890; may be empty. It makes sure who links an account.
template-status = PNS or PPPK.
template-peran = pegawai, admin or pimpinan; empty means pegawai.
template-advice = Always send the whole list: whoever is not in the file would be marked as leaver (you are shown first).
