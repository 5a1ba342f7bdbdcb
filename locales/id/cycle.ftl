# Periode penilaian di tangan admin, dan pemberitahuan yang dikirim bot.

cycle-not-admin = Menu ini untuk admin kepegawaian.
cycle-none = 🗓 Belum ada periode penilaian.
cycle-head = 🗓 <b>{ $name }</b> · { $phase }
phase-draft = rancangan
phase-self = masa penilaian diri
phase-rating = masa penilaian atasan
phase-dialogue = masa dialog
phase-overdue = batas waktu lewat, belum diterbitkan
phase-published = hasil sudah terbit
phase-closed = ditutup
cycle-dates = Penilaian diri sampai { $self }
    Penilaian atasan sampai { $rating }
cycle-self = Penilaian diri terkirim: <b>{ $done }</b> dari { $all }
cycle-rated = Sudah dinilai atasan: <b>{ $done }</b> dari { $all }
cycle-open-self = Penilaian diri: { $notStarted } belum mulai, { $started } belum dikirim
cycle-open-rating = Penilaian atasan: { $notStarted } belum mulai, { $started } belum dikirim
cycle-open-divergences = Selisih yang belum dijelaskan atasan: { $count } butir
cycle-units-head = <b>Per unit</b> (diri · atasan · peserta)
cycle-unit = { $bar } { $unit }: { $self } · { $rated } · { $all }
cycle-units-more = … dan { $count } unit lagi.
button-publish = 📢 Terbitkan hasil
button-publish-sure = 📢 Ya, terbitkan
button-close-cycle = 🔒 Tutup { $name }
button-close-sure = 🔒 Ya, tutup
button-refresh = 🔄 Perbarui
button-cycle-open = ➕ Buka periode baru

publish-ask = 📢 Terbitkan hasil <b>{ $name }</b>? { $rated } orang sudah dinilai dan akan menerima hasilnya sekarang. Yang masih terbuka:
publish-without = { $count } orang tanpa penilaian atasan tidak akan menerima hasil. Setelah terbit, penilaian tidak diterima lagi.
publish-no-cancel = Sekali dimulai, penerbitan tidak dapat dibatalkan: hasil yang sudah terbit tetap terbit.
publish-taken = 📢 Hasil <b>{ $name }</b> sedang diterbitkan untuk { $count } orang. Kemajuannya tampil pada pesan di bawah ini; Anda dapat memakai menu lain sementara itu.
publish-running = ⏳ Hasil <b>{ $name }</b> sedang diterbitkan atas permintaan { $owner }.
    { $bar } { $percent }%
    Anda tidak perlu melakukan apa pun.
job-title-publish = Menerbitkan hasil
publish-nobody-rated = Belum ada yang dinilai, jadi belum ada hasil yang dapat diterbitkan.
publish-done = ✅ Hasil <b>{ $name }</b> terbit untuk { $results } orang. Tanpa hasil: { $without } orang. Hasil sedang dikirim satu per satu.
close-ask = 🔒 Tutup periode <b>{ $name }</b>? Setelah ditutup, tidak ada yang dapat berubah.
close-open = Tanpa hasil: { $without } orang. Selisih yang belum dijelaskan: { $divergences } butir.
close-done = ✅ Periode <b>{ $name }</b> sudah ditutup.

button-unfinished = 📋 Yang belum selesai ({ $count })
unfinished-head = <b>Belum selesai</b>: { $count } orang
unfinished-unit = <b>{ $unit }</b>
unfinished-person = • { $name }:
unfinished-self-none = penilaian diri belum dimulai
unfinished-self-started = penilaian diri belum dikirim
unfinished-rating-none = belum dinilai { $rater }
unfinished-rating-started = penilaian oleh { $rater } belum dikirim
unfinished-divergences = { $count } selisih belum dijelaskan { $rater }
unfinished-more = … dan { $count } orang lainnya.
unfinished-nobody = Semuanya sudah selesai.

cycle-open-ask = ➕ <b>Periode baru</b> (1/3)
    Ketik nama periode, misalnya: Semester I 2027
cycle-open-name-length = Nama periode harus 3 sampai { $most } huruf. Ketik sekali lagi.
cycle-open-ask-self = Periode <b>{ $name }</b> (2/3)
    Ketik hari terakhir penilaian diri, misalnya 15-12-2026.
cycle-open-ask-rating = Penilaian diri sampai { $date } (3/3)
    Ketik hari terakhir penilaian atasan, misalnya 31-12-2026. Setelah ini periode langsung dibuka dan semua peserta diberi tahu.
cycle-open-not-a-date = Itu bukan tanggal. Ketik seperti 15-12-2026.
cycle-open-self-in-past = Hari terakhir penilaian diri harus sesudah hari ini. Ketik tanggal lain.
cycle-open-rating-before-self = Hari terakhir penilaian atasan harus sesudah hari terakhir penilaian diri. Ketik tanggal lain.
cycle-open-name-taken = Nama itu sudah dipakai periode lain. Buka /periode dan mulai lagi dengan nama lain.
cycle-open-another = Periode <b>{ $name }</b> masih terbuka. Terbitkan dahulu hasilnya sebelum membuka yang baru.
cycle-open-no-framework = Kamus kompetensi belum ada. Impor dahulu melalui baris perintah.
cycle-open-nobody = Belum ada pegawai yang memiliki atasan di data kepegawaian. Impor dahulu data pegawai.
cycle-opened = ✅ Periode dibuka untuk { $participants } orang. Tanpa atasan di data (tidak ikut): { $without } orang.

notice-cycle-opened = 📝 Periode <b>{ $cycle }</b> dibuka. Ada { $count } butir penilaian diri untuk Anda, sampai { $until }.
notice-rating-ready = 📋 { $count } orang siap Anda nilai, sampai { $until }.
notice-roster-report = ❗ <b>{ $name }</b> ({ $unit }) melaporkan atasannya keliru:
    <blockquote>{ $report }</blockquote>
    Perbaiki data pegawai, lalu impor kembali.
notice-invitation-locked-tries = 🔒 Undangan <b>{ $name }</b> ({ $unit }) terkunci setelah lima pemeriksaan yang tidak cocok. Pastikan orangnya, lalu buat undangan baru.
notice-invitation-locked-not-me = 🔒 Seseorang membuka undangan <b>{ $name }</b> ({ $unit }) dan menjawab bukan dirinya. Pastikan undangan sampai kepada orang yang tepat, lalu buat undangan baru.
close-appeals-undecided = ⚖️ { $count } keberatan menunggu putusan.
close-appeals-in-time = ⚖️ { $count } orang masih dapat mengajukan keberatan, yang terakhir sampai { $last }.
close-appeals-not-yet = Periode baru dapat ditutup sesudahnya: penutupan tidak boleh memutus hak keberatan.
