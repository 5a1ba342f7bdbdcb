# Dialog tentang selisih: kedua pihak setuju, menjelaskan, atau mengubah; waktu bicara; yang tinggal pada hasil.

button-dialogue = 💬 Buka dialog
button-dialogue-count = 💬 Dialog ({ $count } butir)
button-dialogue-agree = 🤝 Setuju
button-dialogue-explain = 💬 Jelaskan
button-dialogue-revise = ✏️ Ubah nilai saya
button-dialogue-next = Berikutnya ➡️
button-meeting = 🗓 Waktu bicara
button-meeting-agree = ✅ Setuju waktu ini
button-meeting-other = 🗓 Usulkan waktu lain
button-meeting-no-place = Lewati ➡️

dialogue-head = 💬 <b>Dialog</b> { $place }/{ $total } · { $name }
dialogue-level = { $who ->
        [own] Nilai Anda: <b>{ $level }</b>
       *[other] Nilai { $name }: <b>{ $level }</b>
    }
dialogue-changed = ✏️ Diubah dari { $before } menjadi { $after } ({ $date })
dialogue-reason = Alasan: { $reason }
dialogue-said-agree = { $who ->
        [own] 🤝 Anda setuju dengan tingkat { $level }.
       *[other] 🤝 { $name } setuju dengan tingkat { $level }.
    }
dialogue-said-explain = { $who ->
        [own] 💬 Anda: <i>{ $text }</i>
       *[other] 💬 { $name }: <i>{ $text }</i>
    }
dialogue-said-revise = { $who ->
        [own] ✏️ Alasan perubahan Anda: <i>{ $text }</i>
       *[other] ✏️ Alasan perubahan { $name }: <i>{ $text }</i>
    }
dialogue-silent = { $who ->
        [own] Anda belum menanggapi.
       *[other] { $name } belum menanggapi.
    }
dialogue-foot-self = Anda boleh setuju, menjelaskan, mengubah nilai Anda, atau diam. Diam dicatat sebagai diam, bukan sebagai setuju. { $until ->
        [none] Dialog terbuka sampai hasil terbit.
       *[other] Dialog terbuka sampai { $until }.
    }
dialogue-foot-superior = { $until ->
        [none] Dialog terbuka sampai hasil terbit.
       *[other] Dialog terbuka sampai { $until }.
    }
dialogue-foot-owed = Mohon jelaskan dengan satu kalimat; kalimat itu dibaca oleh yang dinilai. { $until ->
        [none] Dialog terbuka sampai hasil terbit.
       *[other] Dialog terbuka sampai { $until }.
    }
dialogue-over = Dialog ini sudah berakhir { $until }. Yang tertulis tetap tersimpan dan tercantum pada hasil.
dialogue-published = Dialog ini sudah ditutup karena hasil sudah terbit. Yang tertulis tercantum pada hasil.
dialogue-none = Tidak ada selisih dua tingkat atau lebih. Tidak ada yang perlu dibicarakan.
dialogue-ask-explain = Nilai Anda <b>{ $own }</b>, nilai { $name } <b>{ $other }</b>. Apa yang Anda lihat atau lakukan sehingga memilih nilai itu?
dialogue-how-self = Ketik satu kalimat: situasinya, tindakannya, hasilnya. Kalimat ini dibaca oleh atasan Anda dan tercantum pada hasil.
dialogue-how-superior = Ketik satu kalimat: situasinya, tindakannya, hasilnya. Kalimat ini dibaca oleh yang dinilai dan tercantum pada hasilnya.
dialogue-ask-level = Nilai mana yang sekarang paling tepat? Alasannya ditulis sesudahnya.
dialogue-ask-revise = Nilai Anda berubah dari <b>{ $before }</b> menjadi <b>{ $after }</b>. Mengapa?
dialogue-same-level = Nilai Anda sudah { $level }. Pilih angka lain, atau ketuk Kembali.
dialogue-kept = ✅ Tersimpan untuk { $item }. Berikutnya:
dialogue-kept-last = ✅ Tersimpan. Tidak ada lagi yang menunggu Anda.
dialogue-kept-agree = ✅ Tersimpan. Nilai Anda tetap <b>{ $level }</b> dan itulah yang dihitung. Bila ingin mengubahnya, ketuk <b>Ubah nilai saya</b>.

meeting-ask-day = 🗓 Hari apa Anda mau berbicara dengan { $name }?
meeting-ask-time = 🕘 { $date }, pukul berapa?
meeting-no-time = Pada hari itu tidak ada jam yang dapat dipilih lagi. Pilih hari lain.
meeting-ask-place = 📍 { $when }. Di mana? Ketik tempatnya (paling banyak { $most } huruf), atau ketuk Lewati.
meeting-place-text-please = Tempat harus berupa tulisan. Ketik tempatnya, atau ketuk Lewati pada pesan di atas.
meeting-place-too-long = Terlalu panjang. Ringkaskan menjadi paling banyak { $most } huruf, lalu kirim lagi.
meeting-time-wrong = Waktu itu tidak dapat dipakai: sudah lewat, atau sesudah akhir dialog. Pilih waktu lain.
meeting-stale = Usulan waktu sudah berganti. Ketuk Waktu bicara untuk melihat yang terbaru.
meeting-own = Ini usulan Anda sendiri; pihak lain yang menjawabnya.
meeting-proposed = 🗓 { $name } mengusulkan waktu bicara tentang selisih nilai:
    <b>{ $when }</b>
meeting-proposed-own = 🗓 Usulan Anda: <b>{ $when }</b>
    Menunggu jawaban { $name }.
meeting-on = ✅ Anda dan { $name } berbicara <b>{ $when }</b>. Anda berdua diingatkan sehari kerja sebelumnya dan pada harinya.
meeting-file = 📅 { $when }. Buka berkas ini untuk menyimpannya di kalender ponsel.
meeting-file-title = Dialog penilaian dengan { $name }
meeting-file-about = Membicarakan selisih nilai penilaian kompetensi (Cermin).

notice-dialogue-opened-self = 💬 <b>{ $name }</b> sudah menilai Anda. Pada { $count } butir nilainya berselisih dua tingkat atau lebih dari penilaian diri Anda. Anda boleh menanggapi. { $until ->
        [none] Dialog terbuka sampai hasil terbit.
       *[other] Dialog terbuka sampai { $until }.
    }
notice-dialogue-opened-superior = 💬 Penilaian diri <b>{ $name }</b> masuk setelah Anda menilai. Pada { $count } butir nilainya berselisih dua tingkat atau lebih. Mohon jelaskan masing-masing. { $until ->
        [none] Dialog terbuka sampai hasil terbit.
       *[other] Dialog terbuka sampai { $until }.
    }
notice-dialogue-news = 💬 <b>Dialog</b>: { $name } menanggapi { $spoken } dari { $count } butir. { $until ->
        [none] Dialog terbuka sampai hasil terbit.
       *[other] Dialog terbuka sampai { $until }.
    }
notice-dialogue-changes = Nilai yang diubah { $name }:
notice-dialogue-changed = ✏️ { $item }: { $before } → <b>{ $after }</b>. <i>{ $reason }</i>

reminder-dialogue-team = 💬 <b>Dialog</b> dengan { $count } orang yang Anda nilai menunggu tanggapan, sekitar { $minutes } menit. { $until ->
        [none] Terbuka sampai hasil terbit.
       *[other] Sampai { $until }.
    }
reminder-meeting = 🗓 <b>Waktu bicara</b> dengan { $name }: { $when }.

detail-dialogue-head = 💬 <b>Dialog tentang selisih nilai</b>
dialogue-note = { $item }: diri { $self }, atasan { $superior }
dialogue-note-agree = { $side ->
        [self] ASN
       *[superior] Atasan
    } setuju dengan tingkat { $level }.
dialogue-note-explain = { $side ->
        [self] ASN
       *[superior] Atasan
    }: { $text }
dialogue-note-revise = { $side ->
        [self] ASN
       *[superior] Atasan
    } mengubah nilainya: { $text }
dialogue-note-silent = { $side ->
        [self] ASN
       *[superior] Atasan
    } tidak menanggapi.
rapor-dialogue-head = Dialog tentang selisih nilai
rapor-dialogue-withheld = Pada { $count } butir ASN dan atasan berselisih dua tingkat atau lebih. Pernyataan keduanya tercantum pada rapor yang diunduh ASN sendiri.
dialogue-note-untouched = Tidak ditanggapi oleh keduanya ({ $count } butir)
