# /dataku: apa yang disimpan, siapa melihatnya, salinan, perbaikan, dan memutuskan Telegram.
my-data-held = <b>Yang disimpan tentang Anda</b>
held-assessments = Keikutsertaan dalam periode penilaian: { $count }
held-answers = Jawaban penilaian diri: { $count }
held-evidence = Bukti yang Anda kirim: { $count }
held-statements = Pernyataan Anda dalam dialog: { $count }
held-results = Hasil penilaian: { $count }
held-appeals = Keberatan: { $count }
held-plans = Rencana dan bukti pelatihan: { $count }
held-questions = Pertanyaan kepada kepegawaian: { $count }
held-corrections = Permintaan perbaikan data: { $count }
held-broadcasts = Siaran yang Anda terima: { $count }
held-notices = Pemberitahuan yang terkirim: { $count }
held-access = Catatan siapa melihat atau mengubah: { $count }
my-data-phone = Nomor HP: { $end ->
    [none] belum ada
   *[other] ••••{ $end }
}
my-data-correction = ✏️ Perbaikan { $field }: menunggu jawaban kepegawaian, paling lambat { $until }.
my-data-correction-done = ✅ Perbaikan { $field }: sudah dikerjakan.
my-data-correction-declined = ✖️ Perbaikan { $field }: tidak dapat dipenuhi; alasannya sudah dikirim kepada Anda.
button-own-log = 👁 Siapa melihat data saya
button-own-copy = 📥 Salinan data saya
button-correction-ask = ✏️ Minta perbaikan data
button-unlink-oneself = 🔌 Putuskan Telegram

own-log = 👁 <b>Siapa melihat atau mengubah data Anda</b>
    Yang terbaru di atas. Isi keberatan, catatan kerja, dan rekan penilai tetap terlindung: tidak muncul di sini.
own-log-line = • { $at }: { $act }
    { $who }{ $office ->
        [yes] { " " }(data seluruh kantor)
       *[no] { "" }
    }
own-log-by = oleh { $name }, { $position }
own-log-self = oleh Anda sendiri
own-log-machine = oleh Cermin
own-log-nameless = pelakunya tidak disebutkan
own-log-nothing = Belum ada catatan.

own-copy-ask = 📥 <b>Salinan data Anda</b>
    Semua yang disimpan tentang Anda dan boleh Anda lihat: PDF untuk dibaca, JSON untuk program lain. Nilai atasan ada di dalamnya setelah keduanya terkirim atau hasil terbit. Data orang lain tidak dimuat; NIP Anda hanya 4 angka terakhir.

    Berkas dikirim ke obrolan ini. Simpan di tempat yang aman.
button-own-copy-pdf = 📄 PDF
button-own-copy-json = 🧾 JSON
own-copy-pdf = Salinan data Anda, untuk dibaca atau dicetak.
own-copy-json = Salinan data Anda, untuk dibaca program.

correction-field-name = Nama
correction-field-nip = NIP
correction-field-unit = Unit kerja
correction-field-position = Jabatan
correction-field-superior = Atasan
correction-field-phone = Nomor HP
correction-field-other = Lainnya
correction-fields = ✏️ <b>Minta perbaikan data</b>
    Data mana yang keliru? Kepegawaian wajib menjawab dalam 3 × 24 jam ({ $hours } jam, hari libur ikut dihitung).
correction-wrong = ✏️ <b>{ $field }</b>
    Langkah 1 dari 2. <b>Apa yang keliru?</b> Ketik seperti yang tertulis sekarang.
correction-now = Sekarang tertulis: { $value }
correction-no-nip = Jangan mengetik NIP secara utuh: cukup angka yang keliru atau 4 angka terakhir.
correction-right = Langkah 2 dari 2. <b>Bagaimana { $field } yang benar?</b> Ketik persis seperti seharusnya tertulis.
correction-text-please = Ketik sebagai tulisan, ya. Atau /batal.
correction-too-long = Terlalu panjang. Ringkaskan menjadi paling banyak { $most } huruf.
correction-too-many = { $most } permintaan Anda masih menunggu jawaban. Yang baru dapat dikirim setelah salah satunya dijawab.
correction-filed = ✅ Permintaan Anda sudah sampai di kepegawaian. Jawaban paling lambat { $until }.
correction-texts = <b>{ $field }</b>
    Yang keliru: { $wrong }
    Seharusnya: { $right }

correction-queue = ✏️ <b>Permintaan perbaikan data: { $count }</b>
    Batas jawaban 3 × 24 jam sejak diajukan (UU 27/2022); malam dan hari libur ikut dihitung.
correction-queue-empty = ✏️ Tidak ada permintaan perbaikan data yang menunggu.
button-correction = { $overdue ->
    [yes] 🔴 lewat waktu
   *[no] { $hours } jam
} · { $name } · { $field }
button-correction-queue = ✏️ Perbaikan data ({ $count })
button-correction-queue-overdue = 🔴 Perbaikan data ({ $count }, { $overdue } lewat waktu)
button-correction-queue-back = ✏️ Daftar
correction-card = ✏️ <b>Permintaan perbaikan data</b>
    { $name }, { $unit }
correction-times = Diajukan { $filed }
    Batas jawaban { $due }
correction-hours-left = ⏳ Sisa waktu: { $hours } jam
correction-overdue = 🔴 Lewat batas waktu { $hours } jam
correction-by-tap = Tombol hijau langsung mengganti data di Cermin. Bila dikerjakan dengan cara lain (kartu pegawai, berkas pegawai), ketuk <b>Sudah diperbaiki</b>.
correction-by-hand = Perbaiki dahulu melalui <b>Kartu</b> atau berkas pegawai, lalu ketuk <b>Sudah diperbaiki</b>.
correction-own = Permintaan Anda sendiri dijawab admin lain.
correction-was-done = ✅ Diperbaiki oleh { $by }, { $at }.
correction-was-declined = ✖️ Tidak dipenuhi oleh { $by }, { $at }.
    Alasan: { $reason }
button-correction-apply = ✅ Ganti menjadi { $value }
button-correction-done = ✔️ Sudah diperbaiki
button-correction-decline = ✖️ Tolak
correction-answered = Tersimpan. Yang bersangkutan diberi tahu.
correction-already = Permintaan ini sudah dijawab.
correction-decline-ask = Mengapa permintaan { $name } tidak dapat dipenuhi? Ketik alasannya dalam satu kalimat; kalimat itu dikirim kepadanya.
notice-correction-done = ✅ <b>Data Anda sudah diperbaiki.</b> Periksalah di /dataku.
notice-correction-declined = ✖️ <b>Permintaan perbaikan Anda tidak dapat dipenuhi.</b>
    Alasan kepegawaian: { $reason }
reminder-digest-corrections = ✏️ Permintaan perbaikan data yang menunggu: { $count }{ $overdue ->
    [0] { "" }
   *[other] { "" }, lewat batas waktu: { $overdue }
}

unlink-oneself-ask = 🔌 <b>Putuskan akun Telegram ini?</b>
    • Bot tidak lagi mengenal Anda dan tidak mengirim apa pun: tidak ada pengingat, tidak ada hasil.
    • Yang belum selesai (penilaian diri, menilai tim) menunggu sampai Anda terhubung lagi.
    • Catatan penilaian Anda <b>tetap disimpan</b> { $agency } karena itu kewajiban kantor; hak Anda atasnya tetap ada melalui kepegawaian.
    • Terhubung lagi: minta undangan baru kepada kepegawaian, kapan saja.

    Bila perlu, ambil dahulu <b>Salinan data saya</b>.
button-unlink-oneself-sure = Ya, putuskan
unlink-oneself-done = 🔌 Akun ini sudah diputuskan. Terima kasih. Untuk terhubung lagi, buka undangan baru dari kepegawaian { $agency }. Riwayat obrolan ini dapat Anda hapus sendiri di Telegram.
unlink-oneself-last-admin = Anda satu-satunya admin yang terhubung. Hubungkan admin lain dahulu, supaya kantor tidak terkunci.
notice-unlinked-oneself = 🔌 { $name } ({ $unit }) memutuskan akun Telegramnya sendiri. Catatannya tetap ada. Bila yang bersangkutan ingin kembali, kirim undangan baru dari kartunya.

# Salinan data pada kertas.
own-data-title = Salinan data pribadi
own-data-lead = Dibuat { $at } atas permintaan yang bersangkutan (hak akses menurut UU 27/2022).
own-data-left-out = Tidak dimuat: penilaian yang Anda berikan tentang orang lain dan catatan kerja penilai yang tidak dikutip, karena itu data orang lain; jawaban rekan penilai satu per satu, yang dihapus ketika hasil terbit; berkas bukti, yang ada di obrolan Anda. NIP ditulis 4 angka terakhir.
own-data-foot = { $agency } · Salinan data pribadi { $name }
own-data-page = Halaman
own-data-of = dari
own-data-none = Tidak ada.
own-data-person = Data kepegawaian
own-data-account = Akun Telegram dan pengingat
own-data-place = Atasan, mutasi, dan cuti
own-data-assessment = Penilaian { $cycle }
own-data-notes = Catatan kejadian yang dikutip dalam penilaian
own-data-plans = Pelatihan
own-data-answers = Latihan menilai dan pertanyaan keadilan
own-data-questions = Pertanyaan kepada kepegawaian
own-data-broadcasts = Siaran
own-data-notices = Pemberitahuan yang terkirim: { $count }. Jenis dan waktunya ada dalam berkas JSON.
own-data-corrections = Permintaan perbaikan data
own-data-access = Siapa melihat atau mengubah
own-data-name = Nama
own-data-nip = NIP
own-data-position = Jabatan
own-data-jenjang = Jenjang
own-data-bidang = Bidang
own-data-unit = Unit
own-data-status = Status
own-data-phone = Nomor HP
own-data-recorded = Tercatat sejak
own-data-telegram = Nomor akun Telegram
own-data-language = Bahasa
own-data-linked = Terhubung sejak
own-data-privacy = Pemberitahuan privasi
own-data-privacy-read = versi { $version }, { $at }
own-data-reminder = Pengingat
own-data-reminder-hour = pukul { $hour }
own-data-invitation = Undangan
own-data-span = { $what }: { $from } sampai { $until }
own-data-now = sekarang
own-data-superior = Atasan
own-data-move = Mutasi
own-data-absence = Cuti
own-data-report = Laporan atasan keliru
own-data-held = Jabatan dan unit saat itu
own-data-self-sent = Penilaian diri dikirim
own-data-superior-sent = Dinilai atasan
own-data-by = { $by }, { $at }
own-data-not-sent = belum dikirim
own-data-not-visible = belum dibuka
own-data-extended = Perpanjangan
own-data-meeting = Waktu bicara
own-data-levels = Diri { $self } · Atasan { $superior }
own-data-reason-self = Keterangan Anda: { $reason }
own-data-reason-superior = Alasan atasan: { $reason }
own-data-changed = Diubah { $before } → { $after } ({ $at }): { $reason }
own-data-evidence = Bukti: { $competency }
own-data-file = berkas { $name }
own-data-dialogue = Dialog: { $item }
own-data-said-own = Anda: { $text }
own-data-said-other = Pihak lain: { $text }
own-data-stance-agree = setuju
own-data-stance-explain = menjelaskan
own-data-stance-revise = mengubah nilai
own-data-result = Hasil
own-data-result-jpm = JPM { $jpm } ({ $band }), terbit { $at }
own-data-result-line = Standar { $required } · Diri { $self } · Atasan { $superior } · Rekan { $peers } · Hasil { $level } · Kesenjangan { $gap }
own-data-peers = { $mean } ({ $count } orang)
own-data-read = Dibaca
own-data-comment = Tanggapan Anda
own-data-advice = Saran pelatihan
own-data-appeal = Keberatan
own-data-appeal-filed = diajukan { $at }
own-data-appeal-draft = draf
own-data-appeal-reason = Alasan keberatan
own-data-appeal-decision = Putusan
own-data-note = { $cycle }: { $item }
own-data-note-text = { $text } ({ $author }, { $at })
own-data-plan = { $state } · { $hours } JP
own-data-practice = Kasus latihan { $case }
own-data-level = Tingkat { $level }
own-data-fairness = Seberapa adil, { $cycle }
own-data-question = { $anonymous ->
    [yes] Tanpa nama
   *[no] Dengan nama
}, { $at }
own-data-answered = Jawaban: { $answer }
own-data-broadcast = { $at }{ $understood ->
    [yes] { " " }· dipahami
   *[no] { "" }
}
own-data-correction = Keliru: { $wrong }. Seharusnya: { $right }. Diajukan { $at }. { $outcome ->
    [done] Sudah diperbaiki.
    [declined] Tidak dipenuhi: { $answer }
   *[waiting] Menunggu.
}

# Masa simpan dan DPIA.
button-office-privacy = 📄 Retensi & DPIA
retention-inbox = Pesan masuk yang sudah diproses
retention-roster-files = Berkas pegawai yang belum disetujui
retention-claims = Akun yang tidak selesai terhubung
retention-dialogs = Ketikan yang ditinggalkan
retention-question-drafts = Pertanyaan yang tidak dikirim
retention-notice-contents = Isi pemberitahuan terkirim
retention-office-jobs = Catatan pekerjaan panjang
retention-accounts-of-leavers = Akun Telegram pegawai keluar
retention-invitations = Undangan lama
retention-reminders = Catatan pengingat terkirim
retention-absences = Cuti yang sudah lewat
retention-uncited-notes = Catatan kejadian yang tidak dikutip
retention-questions = Pertanyaan yang sudah dijawab
retention-broadcast-answers = Jawaban dan penerimaan siaran
retention-broadcast-files = Berkas siaran
retention-evidence-of-leavers = Bukti pegawai keluar
retention-proofs-of-leavers = Bukti pelatihan pegawai keluar
retention-corrections = Permintaan perbaikan yang sudah dijawab
retention-audit = Jejak audit
office-privacy = 📄 <b>Retensi data dan DPIA</b>
    { $mode ->
        [delete] Setiap malam yang lewat masa simpannya <b>dihapus</b>.
        [report] Setiap malam yang lewat masa simpannya hanya <b>dihitung</b>. Menghapus: atur <code>RETENTION=delete</code>, atau jalankan perintah <code>retention</code>.
       *[off] Pekerjaan malam dimatikan. Menghapus: jalankan perintah <code>retention</code>.
    }
    Layar ini hanya menghitung.
retention-row = • { $kind }: { $count } (lebih dari { $days } hari; tertua { $oldest })
retention-over = <b>Lewat masa simpan</b>
retention-nothing = ✅ Tidak ada yang lewat masa simpannya.
retention-periods = <b>Masa simpan</b>
retention-period = { $kind }: { $days } hari
button-dpia = 📄 Naskah DPIA untuk dilengkapi
dpia-caption = Naskah penilaian dampak pelindungan data (DPIA, UU 27/2022 Pasal 34). Buka dengan peramban atau Word, lengkapi bagian [....], lalu sahkan menurut aturan instansi.

cli-about-retention = menampilkan dan menghapus yang lewat masa simpannya; --dry-run hanya menghitung
cli-about-dpia = menulis naskah DPIA yang dilengkapi instansi
cli-retention-head = Jenis | masa simpan | jumlah | tertua
cli-retention-row = { $kind } | { $days } hari | { $count } | { $oldest }
cli-retention-dry = Hanya dihitung; tidak ada yang dihapus.
cli-retention-done = Dihapus atau dikosongkan: { $count } baris.
cli-dpia-written = Naskah DPIA ditulis ke { $path }. Lengkapi bagian [....] sebelum disahkan.
