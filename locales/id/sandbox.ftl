# Halaman sandbox: obrolan tiruan di http://localhost:8080. Teks sederhana tanpa variabel.

sandbox-title = Cermin — sandbox
sandbox-chats = Daftar obrolan
sandbox-chat = Obrolan dengan bot
sandbox-unread = pesan belum dibaca
sandbox-offline = Menyambung ulang…
sandbox-failed = Maaf, permintaan tersebut belum berhasil. Silakan coba lagi.

# Peran
sandbox-role-asn = ASN
sandbox-role-atasan = Atasan
sandbox-role-admin = Admin
sandbox-role-pimpinan = Pimpinan

# Jam sandbox
sandbox-clock = Jam sandbox
sandbox-move-hour = +1 jam
sandbox-move-day = +1 hari
sandbox-move-week = +1 minggu
sandbox-move-to = Ke tanggal…
sandbox-move-to-title = Pindahkan jam sandbox
sandbox-move-to-label = Tanggal dan jam
sandbox-move-to-yes = Pindahkan
sandbox-move-to-bad = Tanggal tersebut tidak dapat dibaca. Mohon periksa kembali.
sandbox-clock-real = Jam asli
sandbox-reset = Mulai ulang
sandbox-reset-title = Mulai ulang sandbox?
sandbox-reset-text = Semua obrolan, jawaban, dan perubahan jam akan dihapus, lalu kantor contoh disiapkan kembali seperti semula.
sandbox-reset-yes = Ya, mulai ulang

# Kepala obrolan
sandbox-options = Pilihan obrolan
sandbox-hint-show = Tampilkan petunjuk
sandbox-hint-close = Tutup petunjuk
sandbox-block = Blokir bot
sandbox-unblock = Buka blokir bot
sandbox-typing = bot sedang mengetik…

# Obrolan yang masih kosong
sandbox-intro-title = Apa yang dapat dilakukan bot ini?
sandbox-intro = Cermin membantu penilaian kompetensi ASN: menilai diri, dinilai atasan, membaca hasil, dan memilih pelatihan. Ketuk tombol di bawah ini untuk memulai.
sandbox-start = Mulai percakapan

# Pesan
sandbox-edited = diedit
sandbox-protected = Pesan ini tidak dapat diteruskan atau disimpan
sandbox-quote-more = tampilkan
sandbox-quote-less = sembunyikan
sandbox-spoiler = Teks tersembunyi, ketuk untuk menampilkan
sandbox-copy = Ketuk untuk menyalin
sandbox-copied = Teks telah disalin.
sandbox-copy-failed = Teks belum dapat disalin.
sandbox-photo = Foto
sandbox-photo-open = Buka foto
sandbox-video = Video
sandbox-voice = Pesan suara
sandbox-download = Unduh dokumen
sandbox-buttons = Tombol pesan
sandbox-to-bottom = Ke pesan terbaru
sandbox-unanswered = Bot belum menjawab ketukan ini.
sandbox-not-sent = Pesan belum terkirim. Silakan coba lagi.

# Menulis
sandbox-write = Tulis pesan
sandbox-send = Kirim pesan
sandbox-menu = Menu
sandbox-menu-list = Daftar perintah bot
sandbox-reply = Balas
sandbox-reply-cancel = Batal membalas
sandbox-keyboard = Papan tombol
sandbox-keyboard-toggle = Tampilkan atau sembunyikan papan tombol
sandbox-attach = Lampirkan berkas
sandbox-attach-photo = Foto
sandbox-attach-document = Dokumen
sandbox-drop = Lepaskan berkas di sini
sandbox-file-title = Kirim berkas
sandbox-file-send = Kirim
sandbox-as-photo = Kirim sebagai foto
sandbox-caption = Keterangan (boleh dikosongkan)

# Jendela
sandbox-ok = OK
sandbox-cancel = Batal
sandbox-close = Tutup

# Mengapa sandbox menolak
sandbox-refused-foreign = Halaman ini hanya dapat digunakan dari komputer ini sendiri.
sandbox-refused-malformed = Permintaan tersebut tidak dapat dibaca.
sandbox-refused-too-big = Berkas terlalu besar. Ukuran paling besar 20 MB.
sandbox-refused-not-an-image = Berkas tersebut bukan gambar. Silakan kirim sebagai dokumen.
sandbox-refused-unknown-person = Orang tersebut tidak ada di sandbox.
sandbox-refused-blocked = Bot sedang diblokir. Silakan buka blokir terlebih dahulu.
sandbox-refused-not-blocked = Bot tidak sedang diblokir.
sandbox-refused-deactivated = Akun tersebut sudah dinonaktifkan.
sandbox-refused-no-message = Pesan tersebut sudah tidak ada.
sandbox-refused-no-button = Tombol tersebut sudah tidak ada.
sandbox-refused-not-own = Hanya pesan sendiri yang dapat diubah.
sandbox-refused-empty = Pesan masih kosong.
sandbox-refused-too-long = Pesan terlalu panjang. Paling banyak 4.096 karakter.
sandbox-refused-no-phone = Orang ini tidak memiliki nomor telepon di sandbox.
