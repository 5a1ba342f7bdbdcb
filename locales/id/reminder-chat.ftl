# Pengingat di obrolan: pesan, pengaturan, jadwal, hari libur.

command-pengingat = Jam, jeda, dan cuti untuk pengingat
button-reminders = 🔔 Pengingat

reminder-head = 🔔 <b>Yang menunggu Anda</b>
reminder-self-new = 📝 <b>Penilaian diri</b> belum dimulai. { $count } butir, sekitar 6 menit. Sampai { $until }.
reminder-self-left = 📝 <b>Penilaian diri</b>: tinggal { $count } butir, sekitar { $minutes } menit. Sampai { $until }.
reminder-self-send = 📝 <b>Penilaian diri</b> sudah lengkap, tinggal dikirim. Satu menit. Sampai { $until }.
reminder-rate = 📋 <b>Menilai</b>: { $count } orang menunggu penilaian Anda, sekitar { $minutes } menit. Sampai { $until }.
reminder-escalation = 👥 <b>Penilaian di bawah Anda</b>: { $superiors } atasan belum selesai; { $count } orang menunggu dinilai. Satu menit untuk melihatnya. Sampai { $until }.
reminder-escalation-over = 👥 <b>Penilaian di bawah Anda</b>: batas waktunya sudah lewat. { $superiors } atasan belum selesai; { $count } orang menunggu dinilai. Mohon ditanyakan; satu menit.
reminder-class-soon = 🎓 <b>{ $title }</b> dimulai { $date } pukul { $clock }, di { $place }. Simpan tanggalnya, satu menit.
reminder-certificate = 📄 <b>{ $title }</b> sudah selesai. Kirim sertifikatnya supaya { $hours } JP dihitung. Satu menit; sebaiknya sebelum { $until }.
reminder-report = 📄 <b>{ $title }</b> sudah waktunya dilaporkan. Ceritakan hasilnya supaya { $hours } JP dihitung. Tiga menit; sebaiknya sebelum { $until }.
reminder-answer-plan = 🎓 <b>Pelatihan</b>: { $count } saran menunggu jawaban Anda. Sekitar { $minutes } menit; sebaiknya sebelum { $until }.
reminder-approve-plan = ✅ <b>Persetujuan pelatihan</b>: { $count } permintaan tim Anda menunggu. Sekitar { $minutes } menit; sebaiknya hari ini.
reminder-verify-proof = 🧾 <b>Bukti pelatihan</b>: { $count } menunggu diperiksa. Sekitar { $minutes } menit; sebaiknya hari ini.
reminder-digest = 📊 <b>Ringkasan mingguan</b> · { $cycle }
    Penilaian diri terkirim: { $self } dari { $all }
    Sudah dinilai atasan: { $rated } dari { $all }
reminder-digest-training = Pelatihan: { $running } berjalan, { $verified } selesai tahun ini ({ $hours } JP)
reminder-digest-head = 📊 <b>Ringkasan mingguan</b>
reminder-digest-units = Per unit, yang paling perlu dibantu lebih dahulu (penilaian diri · dinilai atasan):
reminder-digest-unit = { $unit }: { $self }/{ $all } · { $rated }/{ $all }
reminder-digest-more = … dan { $count } unit lain.
button-picture = 🖼 Gambar partisipasi
reminder-digest-picture = Partisipasi { $cycle }
button-do-assessment = 📝 Isi sekarang
button-do-below = 👥 Lihat per unit
waiting-below = 👥 <b>Menunggu dinilai</b> oleh atasan di bawah Anda: { $count } orang
waiting-below-unit = { $unit }: { $count }
waiting-below-none = 👥 Semua sudah dinilai oleh atasan di bawah Anda. Terima kasih.
button-do-rating = 📋 Nilai sekarang
button-do-plan = 🎓 Jawab sekarang
button-do-approve = ✅ Buka permintaan
button-do-verify = 🧾 Periksa sekarang
button-do-cycle = 🗓 Lihat periode
button-snooze = ⏰ Ingatkan besok
snooze-done = ⏰ Baik. Anda kami ingatkan lagi { $date }.
snooze-too-late = Batas waktunya { $until }, sebelum hari kerja berikutnya. Pengingat ini tidak dapat ditunda.
snooze-nothing = Sudah selesai. Tidak ada lagi yang perlu diingatkan. Terima kasih.

reminder-settings = 🔔 <b>Pengingat</b>

    Paling banyak satu pesan sehari, pada hari kerja pukul 07.30–16.30, dan hanya untuk yang belum selesai.

    Jam: <b>{ $hour }</b>
reminder-settings-paused = Jeda sampai { $until }
reminder-settings-snoozed = Ditunda sampai { $until }
reminder-settings-leave = Cuti: { $from } – { $until }
button-own-hour = 🕘 Ubah jam
button-pause-week = ⏸ Jeda { $weeks ->
        [1] seminggu
       *[other] { $weeks } minggu
    }
button-resume = ▶️ Akhiri jeda
button-leave = 🌴 Saya cuti
button-leave-remove = 🗑 Hapus cuti { $from }
own-hour-ask = Pukul berapa Anda mau diingatkan?
own-hour-set = Pengingat Anda sekarang pukul { $hour }.
pause-set = Jeda sampai { $until }. Pada hari terakhir sebuah batas waktu Anda tetap kami ingatkan.
resumed = Jeda diakhiri.
leave-ask = 🌴 Kapan Anda cuti? Ketik tanggal pertama dan terakhir, misalnya <code>7-11 Desember 2026</code> atau <code>7-12-2026 sampai 11-12-2026</code>. Selama cuti Anda tidak diingatkan. Ini tidak menggantikan surat cuti.
leave-not-dates = Tanggal itu belum terbaca. Ketik tanggal pertama dan terakhir, misalnya <code>7-11 Desember 2026</code>, atau satu tanggal saja.
leave-reversed = Tanggal terakhir mendahului tanggal pertama. Ketik sekali lagi.
leave-past = Cuti itu sudah lewat. Ketik tanggal yang akan datang.
leave-too-long = Cuti paling lama { $most } hari. Untuk yang lebih lama hubungi admin kepegawaian.
leave-set = 🌴 Dicatat: cuti { $from } – { $until }. Selama itu Anda tidak diingatkan.
leave-removed = Cuti dihapus; pengingat berlaku lagi.

button-schedule = 🔔 Jadwal pengingat
schedule-head = 🔔 <b>Jadwal pengingat</b>, { $days } hari ke depan
    <i>Jika sampai saat itu tidak ada yang bertindak. Siapa yang selesai tidak diingatkan lagi.</i>
schedule-line = <b>{ $at }</b>: { $count } orang
    { $causes }
schedule-working = 🔔 <b>Jadwal pengingat</b>
    ⏳ Sedang dihitung untuk { $count } orang. Di instansi besar ini bisa memakan waktu setengah menit. Jadwalnya muncul di sini; Anda tidak perlu mengetuk lagi.
schedule-none = Tidak ada pengingat yang akan dikirim.
schedule-until = { $from } s.d. { $until }
schedule-cause = { $cause } { $count }
cause-self = penilaian diri
cause-rate = menilai
cause-peers = menilai rekan
cause-escalation = atasan dari atasan
cause-dialogue = dialog
cause-dialogue-team = dialog dengan yang dinilai
cause-meeting = waktu bicara
cause-class-soon = kelas
cause-certificate = sertifikat
cause-answer-plan = jawaban pelatihan
cause-approve-plan = persetujuan pelatihan
cause-verify-proof = pemeriksaan bukti
cause-digest = ringkasan mingguan
button-holidays = 📅 Hari libur kantor
holidays-head = 📅 <b>Hari libur</b>, 12 bulan ke depan
    <i>Pada hari ini tidak ada pengingat. Libur nasional sudah ada (✓), juga cuti bersama 2026. Tambahkan cuti bersama tahun berikutnya dan libur daerah menurut keputusan pemerintah; tanggal hari besar keagamaan dihitung dan dapat bergeser sehari.</i>
holiday-national = ✓ { $date } { $name }
holiday-own = ➕ { $date } { $name }
button-holiday-add = ➕ Tambah hari libur
button-holiday-remove = 🗑 { $date } { $name }
holiday-ask = Ketik tanggal dan nama hari libur; boleh beberapa baris sekaligus. Misalnya:
    <code>24-12-2027 Cuti bersama Natal</code>
    <code>11-12 Maret 2027 Cuti bersama Idul Fitri</code>
holiday-not-understood = Baris ini belum terbaca: <i>{ $line }</i>
    Ketik tanggal lalu namanya, misalnya <code>24-12-2027 Cuti bersama Natal</code>. Belum ada yang disimpan.
holiday-past = Tanggal ini sudah lewat: <i>{ $line }</i>
    Ketik tanggal yang akan datang. Belum ada yang disimpan.
holiday-added = 📅 Dicatat sebagai hari libur: { $count } hari.
holiday-more = Ketik yang berikutnya, atau ketuk Kembali.
reminder-file-appeal = ⚖️ <b>Keberatan</b>: rancangan keberatan Anda belum diajukan. Dapat diajukan sampai { $until }; setelah itu tidak lagi. Bila tidak jadi, tidak perlu melakukan apa pun.
button-do-file-appeal = ⚖️ Buka rancangan
cause-file-appeal = rancangan keberatan
reminder-answer-appeal = ⚖️ <b>Keberatan</b>: penjelasan Anda atas satu keberatan ditunggu sampai { $until }. Sekitar lima menit.
reminder-decide-appeal = ⚖️ <b>Keberatan</b>: { $count } menunggu putusan Anda. Sekitar sepuluh menit untuk setiap keberatan.
button-do-appeal = ⚖️ Buka keberatan
cause-answer-appeal = penjelasan atas keberatan
cause-decide-appeal = putusan keberatan
