# Pelatihan berjalan: kalender, sertifikat, pemeriksaan, JP, kesenjangan yang tertutup.

progress-meter = { $bar } <b>{ $hours } / { $target } JP</b> tahun ini
progress-calendar = 📅 { $title }. Buka berkas ini untuk menyimpannya di kalender ponsel Anda.
button-calendar-file = 📅 Simpan ke kalender
button-send-certificate = 📄 Kirim sertifikat
button-send-report = 📄 Laporkan selesai
proof-ask-certificate = Kirim sertifikatnya sebagai foto atau PDF. Pastikan nama dan judul pelatihan terbaca.
proof-ask-report = Ceritakan singkat apa yang Anda kerjakan dan hasilnya, atau kirim foto atau dokumen. Pembimbing Anda yang mengonfirmasi.
proof-too-early = Kelas ini baru selesai { $date }. Kirim sertifikatnya sesudah itu.
proof-not-a-certificate = Sertifikat perlu berupa foto atau PDF. Kirim sekali lagi.
proof-too-short = Laporan itu terlalu singkat. Tulis sedikitnya { $least } huruf, atau kirim foto.
proof-sent-admin = ✅ Tersimpan. Kepegawaian memeriksanya; Anda diberi tahu bila JP-nya dihitung.
proof-sent-mentor = ✅ Tersimpan. Pembimbing Anda diminta mengonfirmasi; Anda diberi tahu bila JP-nya dihitung.
proof-card = 🧾 <b>Sertifikat dari { $name }</b>
proof-card-mentor = 🧾 <b>Laporan dari { $name }</b>
    Benarkah ini sudah dikerjakan?
proof-card-text = <blockquote>{ $text }</blockquote>
proof-card-fault = Bukti dikembalikan: <i>{ $fault }</i>
proof-queue = Menunggu diperiksa: { $count }
proof-queue-empty = Tidak ada bukti yang menunggu.
button-proof-queue = 🧾 Periksa bukti ({ $count })
proof-no-longer = Bukti ini sudah diperiksa atau diganti.
proof-accepted = ✅ { $hours } JP dicatat untuk { $name }.
proof-given-back = ↩️ Dikembalikan kepada { $name }.
proof-fault-ask = Mengapa bukti { $name } belum dapat diterima?
proof-fault-unreadable = Tidak terbaca
proof-fault-name = Bukan atas nama yang bersangkutan
proof-fault-other = Bukan untuk pelatihan ini
notice-proof-accepted = ✅ <b>{ $hours } JP</b> tercatat: { $title }
notice-proof-given-back = ↩️ <b>Bukti perlu dikirim ulang</b>: { $title }
    Alasan: { $fault }
closing-head = 🎯 <b>Sejak pelatihan Anda</b>
closing-closed = ✅ { $competency }: { $before } → { $after }, kesenjangan tertutup ({ $title })
closing-narrowed = 📈 { $competency }: { $before } → { $after }, standar { $required }, kesenjangan mengecil ({ $title })
closing-unchanged = ➖ { $competency }: tetap { $after }, standar { $required } ({ $title })
closing-grew = 📉 { $competency }: { $before } → { $after }, standar { $required } ({ $title })
