# /pegawai: meja kepegawaian, kartu pegawai, dan perubahan data seorang pegawai.

button-desk = 🗂 Pegawai
button-open-card = 👤 Buka kartu pegawai
button-desk-search = 🔎 Cari pegawai
button-desk-import = 📥 Impor berkas
button-desk-template = 📄 Unduh templat
button-invitations = ✉️ Undangan
button-page-before = ‹ Sebelumnya
button-page-after = Berikutnya ›

desk-not-admin = Menu ini untuk admin kepegawaian.
desk = 🗂 <b>Data pegawai</b>

    Pegawai aktif: <b>{ $active }</b>
    Terhubung ke Telegram: { $linked }
    Belum terhubung: { $unlinked }
    Memblokir bot atau tidak terjangkau: { $unreachable }
    Pernah tercatat, sudah keluar: { $left }

    Anda juga dapat langsung mengirim berkas CSV atau XLSX ke sini.

desk-search-open = Ketik nama pegawai, atau 4 angka terakhir NIP-nya.
desk-search-superior = Siapa atasan langsungnya? Ketik nama, atau 4 angka terakhir NIP-nya.
desk-search-acting = Siapa yang menjadi Plt/Plh? Ketik nama, atau 4 angka terakhir NIP-nya.
desk-search-too-short = Ketik sekurang-kurangnya 2 huruf nama, atau 4 angka terakhir NIP.
desk-search-nobody = Tidak ada yang cocok. Coba sebagian nama saja, misalnya “yohanes”, atau 4 angka terakhir NIP.
desk-search-found = { $count } orang ditemukan. Ketuk namanya, atau ketik lagi untuk mencari yang lain.
desk-search-many = Banyak yang cocok; ini { $shown } yang pertama. Ketik nama yang lebih lengkap untuk mempersempit.
desk-found = { $name } · ••••{ $nip } · { $unit }
desk-found-left = { $name } · ••••{ $nip } · sudah keluar

desk-card = 👤 <b>{ $name }</b>
    NIP ••••{ $nip } · { $status }
    { $position } ({ $jenjang })
    Unit: { $unit }
    Peran: { $role }
desk-role-pegawai = pegawai
desk-role-admin = admin kepegawaian
desk-role-pimpinan = pimpinan
desk-superior-definitif =
    { $from ->
        [none] { $until ->
            [none] Atasan: { $name }
           *[other] Atasan: { $name }, sampai { $until }
        }
       *[other] Atasan mulai { $from }: { $name }
    }
desk-superior-plt =
    { $from ->
        [none] Atasan (Plt): { $name }, sampai { $until }
       *[other] Atasan (Plt) mulai { $from }: { $name }, sampai { $until }
    }
desk-superior-plh =
    { $from ->
        [none] Atasan (Plh): { $name }, sampai { $until }
       *[other] Atasan (Plh) mulai { $from }: { $name }, sampai { $until }
    }
desk-no-superior = Atasan: belum ada
desk-team = Memimpin { $count } orang
desk-acting =
    { $kind ->
        [plt] Digantikan Plt { $name }, { $from } – { $until }
       *[other] Digantikan Plh { $name }, { $from } – { $until }
    }
desk-planned-move = ⏳ Pindah ke { $unit } mulai { $date }
desk-left = 🚪 Tercatat keluar sejak { $date }
desk-linked = ✅ Terhubung sejak { $date }
desk-unreachable = ⚠️ Terhubung, tetapi tidak terjangkau sejak { $date } (memblokir bot atau akun tidak aktif)
desk-invitation-sent = ✉️ Undangan terkirim, berlaku sampai { $until }
desk-invitation-used = ✅ Undangan sudah dipakai
desk-invitation-expired = ⌛ Undangan kedaluwarsa sejak { $until }
desk-invitation-locked = 🔒 Undangan terkunci karena lima kali salah atau “bukan saya”. Periksa datanya, lalu undang ulang.
desk-invitation-none = ✉️ Belum punya undangan yang berlaku

button-unlink = 🔌 Putuskan akun Telegram
button-unlink-sure = Ya, putuskan
button-invite-again = ✉️ Undang ulang
button-change-unit = 🏢 Ubah unit
button-change-superior = 👥 Ubah atasan
button-acting = 🪑 Tunjuk Plt/Plh
button-end-acting =
    { $kind ->
        [plt] Akhiri Plt { $name }
       *[other] Akhiri Plh { $name }
    }
button-leaver = 🚪 Tandai keluar
button-leaver-sure = Ya, tandai keluar
button-bring-back = ↩️ Aktifkan kembali
button-from-today = Mulai hari ini
button-plt = Plt (pelaksana tugas)
button-plh = Plh (pelaksana harian)

desk-not-oneself = Untuk data Anda sendiri, minta admin lain melakukannya.
desk-unlink-ask = Putuskan akun Telegram <b>{ $name }</b>?

    Akun itu tidak dapat lagi membuka Cermin. Isian dan hasilnya tetap tersimpan. Setelah itu, undang ulang dengan undangan baru.
desk-unlinked = ✅ Akun Telegram { $name } sudah diputuskan. Undang ulang bila ponselnya sudah siap.
desk-not-linked = Akun Telegram pegawai ini memang belum terhubung.
desk-invited-lead = ✅ Undangan baru dibuat; undangan lama yang belum dipakai tidak berlaku lagi.
desk-invited = ✉️ Undangan untuk <b>{ $name }</b>, berlaku sampai { $until }:

    { $link }

    Teruskan hanya kepada yang bersangkutan. Tautan ini tidak dapat ditampilkan lagi.
desk-invite-not-possible = Tidak dapat diundang: sudah terhubung, atau sudah keluar.
desk-leaver-ask = Tandai <b>{ $name }</b> sebagai sudah keluar (pensiun, pindah instansi, berhenti)?

    Ia tidak lagi menerima pesan dan tidak ikut periode berikutnya. Hasil lama tetap tersimpan.{ $team ->
        [0] { "" }
       *[other] { " " }Ia memimpin { $team } orang: setelah ini, tunjuk Plt/Plh atau ubah atasan mereka.
    }
desk-leaver-marked =
    { $team ->
        [0] ✅ { $name } ditandai keluar.
       *[other] ✅ { $name } ditandai keluar. { $team } orang kehilangan atasan: tunjuk Plt di bawah, atau ubah atasan mereka.
    }
desk-leaver-already = Pegawai ini sudah tercatat keluar.
desk-brought-back = ✅ { $name } aktif kembali. Tetapkan atasannya.
desk-not-left = { $name } memang masih aktif.

desk-move-ask = <b>{ $name }</b> sekarang di { $unit }. Pindah ke unit mana?
desk-date-unit = <b>{ $name }</b> pindah ke <b>{ $what }</b>.

    Mulai kapan? Ketuk tombol, atau ketik tanggalnya, misalnya 01-01-2027 atau 1 Januari 2027.
desk-date-superior = Atasan <b>{ $name }</b> menjadi <b>{ $what }</b>.

    Mulai kapan? Ketuk tombol, atau ketik tanggalnya, misalnya 01-01-2027 atau 1 Januari 2027.
desk-date-acting =
    { $kind ->
        [plt] <b>{ $what }</b> menjadi Plt menggantikan <b>{ $name }</b>.
       *[other] <b>{ $what }</b> menjadi Plh menggantikan <b>{ $name }</b>.
    }

    Ketik tanggal mulai dan tanggal terakhir, misalnya 01-12-2026 sampai 31-12-2026.
desk-date-not-a-date = Tanggal belum terbaca. Ketik misalnya 01-01-2027, 2027-01-01, atau 1 Januari 2027.
desk-date-not-dates = Tanggal belum terbaca. Ketik dua tanggal, misalnya 01-12-2026 sampai 31-12-2026.
desk-date-reversed = Tanggal terakhir mendahului tanggal mulai. Ketik lagi keduanya.
desk-date-past = Masa itu sudah lewat. Ketik tanggal yang belum berakhir.
desk-date-too-far = Tanggal itu terlalu jauh dari hari ini. Periksa tahunnya, lalu ketik lagi.

desk-move-moved = ✅ Unit sudah diubah.
desk-move-planned = ✅ Dicatat: pindah unit mulai { $date }.
desk-move-same = Pegawai ini memang sudah di unit itu.
desk-move-left = Pegawai ini sudah tercatat keluar.
desk-move-gone = Unit itu sudah tidak ada.
desk-superior-is-changed = ✅ Atasan diubah, berlaku mulai { $date }.
desk-superior-is-self = Seseorang tidak dapat menjadi atasannya sendiri.
desk-superior-is-circle = Tidak dapat: orang itu berada di bawah pegawai ini, sehingga atasannya menjadi lingkaran.
desk-superior-is-same = Orang itu memang sudah atasannya.
desk-superior-is-left = Pegawai ini sudah tercatat keluar.
desk-superior-is-superior-left = Orang itu sudah tercatat keluar.
desk-superior-is-gone = Orang itu sudah tidak ada dalam data.
desk-acting-kind = Menggantikan <b>{ $name }</b> sebagai apa?
desk-acting-appointed =
    { $kind ->
        [plt] ✅ Plt ditetapkan untuk { $count } orang.
       *[other] ✅ Plh ditetapkan untuk { $count } orang.
    }
desk-acting-self = Seseorang tidak dapat menggantikan dirinya sendiri.
desk-acting-no-team = Tidak ada yang dipimpin pada masa itu, jadi tidak ada yang perlu digantikan.
desk-acting-acting-left = Orang itu sudah tercatat keluar.
desk-acting-gone = Orang itu sudah tidak ada dalam data.
desk-acting-ended = ✅ Penggantian diakhiri.
desk-acting-nothing = Penggantian itu memang sudah berakhir.
