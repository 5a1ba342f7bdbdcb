# Rancangan periode: disiapkan, diubah, dibuka sekarang atau pada harinya.

button-draft = 📐 Rancangan: { $name }
button-draft-prepare = 📐 Siapkan sebagai rancangan
button-draft-name = ✏️ Nama
button-draft-units = 🏢 Unit
button-draft-jenjang = 🎖 Jenjang
button-draft-self = 📝 Akhir penilaian diri
button-draft-rating = 📋 Akhir penilaian atasan
button-draft-dialogue = 💬 Akhir dialog
button-draft-no-dialogue-date = 📣 Sampai hasil terbit
button-draft-weights = ⚖️ Bobot
button-draft-bands = 📊 Kategori
button-draft-usual = ↩️ Pakai yang biasa
button-draft-on-day = ⏰ Buka pada harinya
button-draft-by-hand = ✋ Jangan buka sendiri
button-draft-open = 🚀 Buka sekarang
button-draft-open-sure = 🚀 Ya, buka
button-draft-open-with = 🚀 Buka dengan pesan pimpinan
button-draft-drop = 🗑 Hapus
button-draft-drop-sure = 🗑 Ya, hapus
button-draft-everyone = 👥 Semua pegawai
button-draft-chosen = ✔️ Selesai memilih

draft-cycle-first-name = Periode { $date }
draft-cycle = 📐 <b>{ $name }</b> · rancangan

    Peserta: <b>{ $people }</b> orang ({ $units ->
        [0] semua unit
       *[other] { $units } unit{ $below ->
            [0] { "" }
           *[other] { " " }beserta { $below } unit di bawahnya
        }
    }, { $jenjang ->
        [0] semua jenjang
       *[other] { $jenjang } jenjang
    })
    Dibuka: { $opens ->
        [none] bila Anda mengetuk Buka sekarang
       *[other] sendiri pada { $opens }
    }
    Penilaian diri sampai { $self }
    Penilaian atasan sampai { $rating }
    Dialog tentang selisih sampai { $dialogue ->
        [none] hasil terbit
       *[other] { $dialogue }
    }
    Bobot atasan/diri/rekan: { $superior }/{ $own }/{ $peers }
    Kategori: optimal mulai { $optimal }, cukup optimal mulai { $enough }

    Belum ada yang diberi tahu. Semua masih dapat diubah.
draft-cycle-self-in-past = ⚠️ Akhir penilaian diri sudah lewat. Pilih hari lain.
draft-cycle-rating-before-self = ⚠️ Akhir penilaian atasan harus sesudah akhir penilaian diri.
draft-cycle-dialogue-before-rating = ⚠️ Akhir dialog tidak boleh sebelum akhir penilaian atasan.
draft-cycle-opens-too-late = ⚠️ Hari pembukaan harus sebelum akhir penilaian diri.
draft-cycle-nobody = Tidak ada pegawai yang cocok dan memiliki atasan.
draft-cycle-name-taken = Nama itu sudah dipakai periode lain.
draft-ask-name = Ketik nama periode, misalnya: Semester I 2027
draft-ask-weights = Ketik bobot atasan/diri/rekan, misalnya 70/20/10. Biasanya 1/0/0: hanya nilai atasan yang dihitung.
draft-ask-bands = Ketik batas kategori optimal dan cukup optimal, misalnya 90/78.
draft-wrong-name = Nama harus 3 sampai 60 huruf. Ketik sekali lagi.
draft-wrong-weights = Itu belum berupa tiga angka dengan sekurang-kurangnya satu di atas 0. Ketik seperti 70/20/10.
draft-wrong-bands = Itu belum berupa dua angka dari 100 ke bawah, yang pertama lebih besar. Ketik seperti 90/78.
draft-day-open = ⏰ Hari apa periode dibuka dengan sendirinya? Sekarang tercatat { $date }.
draft-day-self = 📝 Hari terakhir penilaian diri? Sekarang { $date }.
draft-day-rating = 📋 Hari terakhir penilaian atasan? Sekarang { $date }.
draft-day-dialogue = 💬 Sampai hari apa ASN dan atasan boleh membicarakan selisih nilai? Sekarang { $date }.
draft-day-wrong = Hari itu tidak dapat dipilih.
draft-units = 🏢 Unit mana yang ikut? Unit yang dicentang ☑ ikut beserta unit di bawahnya ✓. { $count ->
        [0] Belum ada yang dicentang: semua ikut.
       *[other] Dicentang: { $count }.
    }
draft-unit-covered = Unit ini sudah ikut bersama { $unit }. Untuk memilih satu per satu, lepas dahulu centang { $unit }.
draft-jenjang = 🎖 Jenjang mana yang ikut? { $count ->
        [0] Belum ada yang dicentang: semua ikut.
       *[other] Dicentang: { $count }.
    }
draft-open-ask = 🚀 Buka <b>{ $name }</b> sekarang untuk { $people } orang? Penilaian diri sampai { $self }, penilaian atasan sampai { $rating }. Semua peserta diberi tahu.
draft-opened = ✅ Periode dibuka untuk { $people } orang.
draft-drop-ask = 🗑 Hapus rancangan <b>{ $name }</b>? Belum ada penilaian di dalamnya.
button-draft-peers = 🤝 Penilaian rekan
button-draft-peers-share = { $percent ->
        [0] Tanpa penilaian rekan
       *[other] Dengan rekan, bobot { $percent } %
    }
draft-peers = 🤝 <b>Penilaian rekan dan bawahan</b>

    Pegawai mengusulkan, atasan menetapkan { $least } sampai { $most } orang. Mereka menilai tanpa nama. Yang tampak hanya rata-rata per kompetensi setelah hasil terbit, itu pun bila sedikitnya { $least } orang menjawab; kurang dari itu, bagiannya tidak dihitung.
