# Menu, commands, help, and sentences that hold everywhere.

command-start = Start
command-menu = Main menu
command-bantuan = How to use Cermin
command-dataku = My data
command-bahasa = Bahasa / Language
command-batal = Cancel what is being typed
command-penilaian = My self-assessment
command-menilai = Rate my team
command-hasil = My results
command-pelatihan = Training recommended for me
command-periode = Assessment cycles (admin)
command-pegawai = Roster and invitations (admin)

role-asn = civil servant
role-atasan = superior
role-admin = admin
role-pimpinan = head of agency

menu = <b>{ $name }</b>
    { $roles } · { $agency }

    What would you like to do?
button-menu = ☰ Menu
button-assessment = 📝 Self-assessment
button-to-rate = 📋 Rate
button-result = 📊 Result
button-training = 🎓 Training
button-cycle = 🗓 Cycle
button-my-data = 👤 My data
button-language = 🌐 Language

help = <b>Cermin</b> helps the civil servants of { $agency } assess competencies, inside Telegram.

    1. /penilaian: rate yourself, item by item, about six minutes.
    2. Your superior rates you without seeing your levels.
    3. Where the two lie two levels or more apart, both can talk in the <b>dialogue</b>.
    4. /hasil: once published, see levels, reasons and how they were computed. You disagree? /keberatan.
    5. /pelatihan: training that fits your gaps.

    Something unclear? Tap <b>Ask</b>, or read the <b>Common questions</b>.

    Every tap is kept at once. You may stop and go on at any time.
    Results are <i>indicative</i>; they do not replace SKP in e-Kinerja or a formal assessment.
cancelled = Cancelled. What was saved is kept.
nothing-to-cancel = Nothing is being typed. Everything saved is kept.
buttons-please = Please tap a button on the message above, or open /menu. If that was a question for the personnel office, tap <b>Ask</b> and send it once more.
dialog-dropped = That was not saved because Cermin has just been updated. Open /menu, tap the same button once more (for example Add evidence) and send it again. Your answers are kept.
unknown-command = That command is not known. Open /menu to see what you can do.
something-broke = Sorry, something went wrong on our side. Answers already saved are safe. Try again from /menu; if it happens again, tell the admin the number <code>{ $reference }</code>.
too-fast = You are sending too fast, so what you sent just now was not processed. Answers already saved are safe. Wait 30 seconds, then go on calmly.
too-costly = Many files, pictures or searches were asked for one after another. Wait about 15 seconds, then try once more.
file-runs = A { $kind } file can run a program on the phone or computer that opens it, so it was not saved and is passed on to nobody. Send a PDF, a photo, Word (.docx), Excel (.xlsx) or CSV.
file-program = What is in that file is a program, whatever it is called, so it was not saved and is passed on to nobody. Send another one: a PDF, a photo, Word (.docx), Excel (.xlsx) or CSV.
file-not-as-named = That file is called { $kind }, but what is in it is not { $kind }, so it was not saved. It may be damaged, renamed, or have a password. Send the original file as it is, without a password, or a photo of it.
file-too-large = That file has more than 20 MB, so it cannot be checked and was not saved. Send only the pages that are needed, or a photo of them.
file-gone = That file could not be fetched from Telegram, so it was not saved. Please send it once more.
plain = { $text }

my-data = 👤 <b>Your data in Cermin</b>

    Name: { $name }
    NIP: ••••{ $nip }
    Position: { $position }
    Grade: { $jenjang }
    Field: { $bidang }
    Unit: { $unit }
    Status: { $status }
    Superior: { $superior }
    Privacy notice you understood: version { $version }
my-data-cited = Incident notes about you that a rating cites: { $count }. Notes that are not cited are their author's working notes: no rating uses them and nobody else sees them.
button-wrong-superior = ❗ My superior is wrong
wrong-superior-ask = Who is your direct superior? Type the name and position. This report goes to the personnel office.
wrong-superior-text-please = Type the name and position of your superior as text.
wrong-superior-too-long = Too long. Shorten it to at most { $most } letters.
wrong-superior-done = ✅ Your report has been passed on to the personnel office.

language-ask = Pilih bahasa · Choose a language
language-id = Bahasa Indonesia
language-en = English
language-set = English is used.
