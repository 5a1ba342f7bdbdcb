# Baris perintah kantor: bantuan, kesalahan pengetikan, hasil setiap perintah.

## Bantuan

cli-help-head = Cara pakai: npm run --silent cermin -- PERINTAH [OPSI]
cli-help-json = Setiap perintah menerima --json: hasilnya dicetak sebagai satu dokumen JSON. Kode keluar 1 berarti perintah tidak dijalankan.
cli-usage = Cara pakai: npm run --silent cermin -- { $usage }
cli-see-help = Daftar perintah: npm run --silent cermin -- help
cli-about-import-roster = Memasukkan data pegawai dari CSV atau XLSX; --dry-run hanya menunjukkan perubahannya.
cli-about-import-catalogue = Memasukkan katalog pelatihan dari berkas XLSX atau YAML.
cli-about-import-framework = Memasukkan kamus kompetensi dari berkas XLSX atau YAML sebagai versi baru.
cli-about-invites = Membuat tautan undangan baru bagi pegawai yang belum tertaut dan menuliskannya ke berkas CSV, atau PDF berkode QR untuk dicetak.
cli-about-invites-status = Menampilkan keadaan undangan setiap pegawai: terkirim, terpakai, kedaluwarsa, terkunci.
cli-about-cycle-open = Membuka periode penilaian; kedua tanggal berlaku sampai akhir hari itu.
cli-about-reminders = Menunjukkan pengingat yang akan dikirim dalam rentang waktu itu bila tidak ada yang bertindak; tidak mengirim apa pun.
cli-not-a-time = Nilai "{ $value }" untuk { $option } bukan waktu. Tulis tanggal seperti 2026-12-31, atau dengan jam seperti "2026-12-31 09:00".
cli-reminders-reversed = Waktu --until mendahului --from. Tukar keduanya.
cli-reminders-too-long = Rentangnya terlalu panjang. Paling lama { $days } hari.
cli-reminders-head = { $count } pengingat. Siapa yang belum tertaut ke Telegram tidak termasuk.
cli-reminder = { $at } · { $nip } · { $rule } · { $causes }
cli-about-cycle-status = Menunjukkan kemajuan periode, juga per unit.
cli-about-cycle-publish = Mengumumkan hasil kepada semua yang sudah dinilai atasannya.
cli-about-cycle-close = Menutup periode yang hasilnya sudah diumumkan.
cli-about-demo = Membuat kantor contoh dengan N orang rekaan; --linked menautkan mereka ke akun Telegram rekaan.

## Kesalahan pengetikan

cli-no-command = Perintah belum disebutkan.
cli-unknown-command =
    { $suggestion ->
        [none] Perintah "{ $typed }" tidak dikenal.
       *[other] Perintah "{ $typed }" tidak dikenal. Mungkin maksudnya "{ $suggestion }"?
    }
cli-unknown-option = Opsi { $option } tidak dikenal oleh perintah { $command }.
cli-value-missing = Opsi { $option } harus diikuti nilainya.
cli-value-unwanted = Opsi { $option } tidak menerima nilai.
cli-option-twice = Opsi { $option } tertulis lebih dari satu kali. Tulis satu kali saja.
cli-option-missing = Perintah { $command } memerlukan opsi { $option }.
cli-option-invalid =
    { $name ->
        [people] Nilai "{ $value }" untuk { $option } tidak dapat dipakai. Tulis bilangan bulat dari 1 sampai 20000.
        [name] Nilai "{ $value }" untuk { $option } tidak dapat dipakai. Tulis nama dengan 1 sampai 80 karakter dalam satu baris.
        [out] Nilai "{ $value }" untuk { $option } tidak dapat dipakai. Tulis nama berkas yang berakhir dengan .xlsx.
       *[other] Nilai "{ $value }" untuk { $option } tidak dapat dipakai.
    }
cli-not-a-date = Nilai "{ $value }" untuk { $option } bukan tanggal. Tulis tanggal seperti 2026-12-31 atau 31-12-2026.
cli-file-missing = Perintah { $command } memerlukan nama berkas.
cli-word-unwanted = Kata "{ $word }" tidak dikenal oleh perintah { $command }. Nilai yang berisi spasi harus diapit tanda kutip.

## Berkas

cli-file-not-found = Berkas "{ $path }" tidak ditemukan. Periksa nama dan foldernya.
cli-file-is-folder = "{ $path }" adalah folder. Sebutkan nama berkas di dalamnya.
cli-file-not-readable = Berkas "{ $path }" tidak dapat dibaca. Periksa izin berkasnya.
cli-file-too-large = Berkas "{ $path }" melebihi batas { $limitMegabytes } MB.
cli-out-folder-missing = Folder "{ $folder }" untuk berkas "{ $path }" tidak ada. Buat foldernya dahulu atau pilih folder lain.
cli-out-not-a-file = "{ $path }" bukan berkas biasa, jadi tidak dapat ditimpa. Pilih nama lain.
cli-out-not-writable = Berkas "{ $path }" tidak dapat ditulis. Periksa izin folder dan sisa ruang penyimpanan, lalu ulangi perintahnya.

cli-content-too-large = Berkas "{ $fileName }" melebihi batas { $limitMegabytes } MB.
cli-content-not-text = Berkas "{ $fileName }" bukan teks UTF-8. Kirim berkas XLSX atau YAML.
cli-content-not-yaml = Berkas "{ $fileName }" tidak dapat dibaca sebagai YAML: periksa baris { $line }, kolom { $column }.
cli-content-faults = Berkas "{ $fileName }" belum dapat dimasukkan: ada { $faults } kesalahan.
cli-content-fault = { $place }: { $told }
cli-content-fault-value = { $place }: { $told } (tertulis: "{ $value }")
cli-content-whole-file = seluruh berkas
cli-content-key-twice = Kode { $key } dipakai lebih dari satu kali. Setiap kode harus berbeda.
cli-content-level-missing = Tingkat yang disyaratkan belum diisi. Tulis angka 1 sampai 5.
cli-content-ends-before-start = Tanggal selesai mendahului tanggal mulai.
cli-content-to-not-above-from = Tingkat tujuan (to) harus lebih tinggi daripada tingkat asal (from).

## Data pegawai

cli-roster-ignored = Kolom yang tidak dipakai: { $columns }.
cli-roster-allow-hint = Bila memang benar, ulangi dengan --allow-many-leavers.
cli-roster-left = Keluar: { $name } ({ $nip }), { $unit }.
cli-roster-moved =
    { $field ->
        [unit] Pindah unit: { $name } ({ $nip }), dari { $before } ke { $after }.
       *[superior] Ganti atasan: { $name } ({ $nip }), dari NIP { $before } ke NIP { $after }.
    }
cli-roster-held =
    { $because ->
        [row-refused] Dipertahankan: { $name } ({ $nip }), karena barisnya ditolak.
        [name-in-refused-row] Dipertahankan: { $name } ({ $nip }), karena namanya ada pada baris yang ditolak.
       *[named-as-superior] Dipertahankan: { $name } ({ $nip }), karena masih disebut sebagai atasan.
    }
cli-roster-returned = Kembali: { $name } ({ $nip }).
cli-roster-changed =
    { $field ->
        [name] Nama berubah: { $name } ({ $nip }), dari { $before } menjadi { $after }.
        [position] Jabatan berubah: { $name } ({ $nip }), dari { $before } menjadi { $after }.
        [jenjang] Jenjang berubah: { $name } ({ $nip }), dari { $before } menjadi { $after }.
        [bidang] Bidang berubah: { $name } ({ $nip }), dari { $before } menjadi { $after }.
        [status] Status berubah: { $name } ({ $nip }), dari { $before } menjadi { $after }.
       *[role] Peran berubah: { $name } ({ $nip }), dari { $before } menjadi { $after }.
    }
cli-roster-changed-phone = Nomor HP berubah: { $name } ({ $nip }).
cli-roster-without-superior = Tanpa atasan, jadi tidak dapat dinilai: { $name } ({ $nip }).
cli-roster-continued = Penilaian yang sudah dimulai dan kini dilanjutkan oleh atasan yang baru: { $count }. Yang sudah dinilai tetap tersimpan.
cli-roster-more = … dan { $count } lagi; --json menunjukkan semuanya.

## Kamus kompetensi dan katalog pelatihan

cli-framework-imported = Kamus "{ $label }" dimasukkan sebagai versi { $version } dengan { $competencies } kompetensi. Versi ini berlaku untuk periode berikutnya; periode yang sudah dibuka tetap memakai versinya.
cli-framework-unchanged = Isi berkas sama dengan kamus yang berlaku ("{ $label }", versi { $version }), jadi tidak ada yang berubah.
cli-framework-earlier = Isi berkas sama dengan versi { $version } yang lebih lama, jadi versi { $newest } tetap berlaku. Agar isi ini berlaku lagi, ubah labelnya lalu masukkan kembali.
cli-catalogue-imported = Katalog "{ $label }" dimasukkan: pelatihan baru { $added }, berubah { $changed }, ditarik { $retired }.
cli-catalogue-unchanged = Isi berkas sama dengan katalog "{ $label }" yang berlaku ({ $trainings } pelatihan), jadi tidak ada pelatihan yang berubah.
cli-catalogue-strangers = Katalog belum dapat dimasukkan: { $count } pelatihan menyebut kompetensi yang tidak ada dalam kamus. Perbaiki kodenya atau masukkan kamusnya dahulu.
cli-catalogue-stranger = { $code }: kompetensi { $competency } tidak dikenal.

## Undangan

cli-invites-written = { $count } undangan ditulis ke "{ $path }". Undangan lama orang-orang itu yang belum dipakai tidak berlaku lagi.
cli-invites-status = { $people } pegawai: terhubung { $used }, undangan berlaku { $sent }, kedaluwarsa { $expired }, terkunci { $locked }, belum diundang { $none }.
cli-invites-person = { $name } ({ $nip }), { $unit }: { $state }
cli-invites-care = Setiap tautan membuka akun satu orang: bagikan langsung kepada orangnya, lalu hapus berkas ini.
cli-invites-nobody = Semua pegawai yang dimaksud sudah tertaut. Berkas "{ $path }" hanya berisi judul kolom.
cli-invites-no-bot = Nama bot di Telegram belum diketahui, jadi tautan belum dapat dibuat dan undangan lama tetap berlaku. Periksa BOT_TOKEN dan sambungan ke Telegram, lalu ulangi.
cli-invites-unknown-unit =
    { $suggestion ->
        [none] Unit "{ $unit }" tidak ada dalam data pegawai. Tulis namanya persis seperti dalam data.
       *[other] Unit "{ $unit }" tidak ada dalam data pegawai. Mungkin maksudnya "{ $suggestion }"?
    }

## Periode

cli-cycle-opened = Periode "{ $name }" dibuka untuk { $participants } orang. Penilaian diri sampai { $selfUntil }, penilaian atasan sampai { $ratingUntil }.
cli-cycle-without-superior = { $count } orang tidak ikut karena tidak mempunyai atasan dalam data pegawai.
cli-cycle-name-taken = Nama periode "{ $name }" sudah dipakai. Pilih nama lain.
cli-cycle-another-open = Periode "{ $name }" masih terbuka. Umumkan hasilnya dahulu, baru buka periode baru.
cli-cycle-self-in-past = Batas penilaian diri ({ $selfUntil }) sudah lewat; hari ini { $today }. Pilih tanggal yang akan datang.
cli-cycle-rating-before-self = Batas penilaian atasan ({ $ratingUntil }) harus sesudah batas penilaian diri ({ $selfUntil }).
cli-cycle-no-framework = Kamus kompetensi belum ada. Masukkan dahulu dengan import-framework.
cli-cycle-nobody = Belum ada pegawai yang mempunyai atasan, jadi tidak ada yang dapat dinilai. Masukkan data pegawai dahulu dengan import-roster.
cli-cycle-none = Belum ada periode yang terbuka atau diumumkan.
cli-cycle-phase =
    { $phase ->
        [draft] Periode "{ $name }" masih rancangan. Penilaian diri sampai { $selfUntil }, penilaian atasan sampai { $ratingUntil }.
        [self] Periode "{ $name }": penilaian diri berlangsung sampai { $selfUntil }, penilaian atasan sampai { $ratingUntil }.
        [rating] Periode "{ $name }": penilaian diri berakhir { $selfUntil }, penilaian atasan berlangsung sampai { $ratingUntil }.
        [dialogue] Periode "{ $name }": penilaian atasan berakhir { $ratingUntil }, dialog tentang selisih masih berlangsung (penilaian diri berakhir { $selfUntil }).
        [overdue] Periode "{ $name }": penilaian atasan berakhir { $ratingUntil }, hasilnya belum diumumkan (penilaian diri berakhir { $selfUntil }).
        [published] Periode "{ $name }": hasilnya sudah diumumkan (penilaian diri sampai { $selfUntil }, penilaian atasan sampai { $ratingUntil }).
       *[closed] Periode "{ $name }" sudah ditutup (penilaian diri sampai { $selfUntil }, penilaian atasan sampai { $ratingUntil }).
    }
cli-progress-self = Penilaian diri, { $participants } peserta: belum mulai { $selfNotStarted }, sedang mengisi { $selfStarted }, sudah dikirim { $selfSubmitted }.
cli-progress-rating = Penilaian atasan: belum mulai { $ratingNotStarted }, sedang menilai { $ratingStarted }, sudah dikirim { $ratingSubmitted }.
cli-progress-divergences = Selisih dua tingkat atau lebih yang belum dijelaskan atasan: { $count } butir.
cli-progress-results = Hasil yang sudah diumumkan: { $results }.
cli-progress-unit = { $unit }: peserta { $participants }, penilaian diri terkirim { $selfSubmitted }, sudah dinilai { $ratingSubmitted }.
cli-cycle-published = Hasil periode "{ $name }" diumumkan kepada { $results } orang. Tanpa hasil karena belum dinilai: { $withoutRating } orang.
cli-cycle-nobody-rated = Hasil periode "{ $name }" belum dapat diumumkan: belum ada satu orang pun yang dinilai atasannya.
cli-cycle-nothing-to-publish = Tidak ada periode terbuka yang hasilnya dapat diumumkan.
cli-cycle-close-counts = Dengan hasil { $results } orang, tanpa hasil { $withoutResult } orang; selisih yang belum dijelaskan atasan { $divergences } butir.
cli-cycle-closed = Periode "{ $name }" ditutup; isinya tidak berubah lagi.
cli-cycle-not-published = Periode "{ $name }" belum diumumkan hasilnya, jadi belum dapat ditutup. Jalankan cycle publish dahulu.
cli-cycle-nothing-to-close = Tidak ada periode yang dapat ditutup.

## Kantor contoh

cli-demo-made = Kantor contoh siap: { $people } orang rekaan.
cli-demo-unchanged = Kantor contoh dengan { $people } orang rekaan sudah ada, jadi tidak ada yang berubah.
cli-demo-real-people = Data pegawai sudah berisi { $count } orang yang bukan dari kantor contoh, jadi tidak ada yang diubah. Gunakan DATA_DIR lain untuk mencoba.
cli-demo-cast =
    { $part ->
        [employee] Pegawai: { $name }, { $position }, Telegram { $telegramId }.
        [superior] Atasannya: { $name }, { $position }, Telegram { $telegramId }.
        [admin] Admin: { $name }, { $position }, Telegram { $telegramId }.
       *[head] Pimpinan: { $name }, { $position }, Telegram { $telegramId }.
    }

## Menjalankan perintah

cli-setting-faults = Ada { $count } pengaturan yang belum benar. Perbaiki dalam .env atau lingkungan, lalu ulangi.
cli-setting-fault = { $name }: yang diharapkan: { $expected }.
cli-database-not-opened = Basis data tidak dapat dibuka. Periksa DATABASE_URL dan servernya, atau folder DATA_DIR; LOG_LEVEL=debug menunjukkan rinciannya.
cli-folder-held = Folder data "{ $folder }" sedang dipakai proses lain (nomor { $pid }) yang tidak menjawab. Tunggu sampai selesai atau hentikan proses itu, lalu ulangi.
cli-bot-lost = Bot berhenti sebelum menjawab, jadi belum pasti apakah perintah dijalankan. Periksa keadaannya, lalu ulangi bila perlu.
cli-bot-failed = Bot gagal menjalankan perintah ini. Rinciannya ada dalam catatan (log) bot.
cli-bot-too-large = Berkas terlalu besar untuk diteruskan ke bot yang sedang berjalan.
cli-bot-not-understood = Bot yang sedang berjalan memakai versi lain. Mulai ulang bot, lalu ulangi perintahnya.
cli-unexpected = Terjadi gangguan yang tidak terduga (nomor { $reference }). Ulangi dengan LOG_LEVEL=debug untuk melihat rinciannya.
cli-cycle-appeals-open = Periode "{ $name }" belum dapat ditutup: { $undecided } keberatan menunggu putusan, dan { $inTime } orang masih dapat mengajukan keberatan (terakhir { $until }).
